package ipledger.app.imports.us;

import ipledger.event.DealingNumber;
import ipledger.event.RectificationEvent.SourceKey;
import ipledger.identifier.ReelFrame;

/** 登记卷宗. The office keeps patents and trademarks on reels of their own: the same reel and frame are two recordings. */
public enum RecordingSystem {
    /** 专利. */
    PATENT("US-ASSIGNMENT", "US-REEL:"),
    /** 商标. */
    TRADEMARK("US-TM-ASSIGNMENT", "US-TM-REEL:");

    private final String source;
    private final String dealings;

    RecordingSystem(String source, String dealings) {
        this.source = source;
        this.dealings = dealings;
    }

    /** The source's name, by which one recording is known in all its forms. */
    public String source() {
        return source;
    }

    SourceKey key(ReelFrame at) {
        return new SourceKey(source, at.toString());
    }

    DealingNumber dealing(ReelFrame at) {
        return DealingNumber.of(dealings + at);
    }
}
