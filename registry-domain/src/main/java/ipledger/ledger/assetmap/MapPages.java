package ipledger.ledger.assetmap;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** 映射页库. Where the pages of a map are kept. */
@FunctionalInterface
public interface MapPages {
    /** The pages at {@code paths}; one that is not there is left out. */
    Map<PagePath, MapPage> load(Collection<PagePath> paths);

    /** 内存页库. Pages in memory, for whom has no database. */
    final class InMemory implements MapPages {
        private final Map<PagePath, MapPage> pages = new HashMap<>();

        @Override
        public Map<PagePath, MapPage> load(Collection<PagePath> paths) {
            var found = new HashMap<PagePath, MapPage>();
            for (var path : paths) {
                var page = pages.get(path);
                if (page != null) {
                    found.put(path, page);
                }
            }
            return found;
        }

        public void keep(Map<PagePath, MapPage> changed) {
            pages.putAll(changed);
        }
    }
}
