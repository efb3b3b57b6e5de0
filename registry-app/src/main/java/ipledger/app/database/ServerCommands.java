package ipledger.app.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * 服务器命令. Runs PostgreSQL's programs. They refuse to run as root; root therefore runs them in a user namespace of
 * their own, in which nobody is root, or, where these are forbidden, as the user {@code nobody}, to whom the folder is
 * then given.
 */
final class ServerCommands {
    private static final int TIMEOUT_SECONDS = 120;
    private static final String NOBODY = "65534";

    /** 降权方式. How the programs come to run without root's rights. */
    enum Privilege {
        /** The caller is no root: as they are. */
        AS_CALLER(""),
        /** Root, in a user namespace without a mapping: files stay root's. */
        NAMESPACE("unshare --user "),
        /** Root, as nobody: the folder must belong to nobody. */
        NOBODY_USER("setpriv --reuid " + NOBODY + " --regid " + NOBODY + " --clear-groups ");

        private final String prefix;

        Privilege(String prefix) {
            this.prefix = prefix;
        }

        static Privilege ofThisProcess() {
            if (!System.getProperty("user.name").equals("root")) {
                return AS_CALLER;
            }
            try {
                return new ProcessBuilder("unshare", "--user", "true").start().waitFor() == 0 ? NAMESPACE : NOBODY_USER;
            } catch (IOException noUnshare) {
                return NOBODY_USER;
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted", stop);
            }
        }
    }

    private final Path bin;
    private final Path output;
    private final Privilege privilege;

    ServerCommands(Path binaries, Path output, Privilege privilege) {
        this.bin = binaries.resolve("bin");
        this.output = output;
        this.privilege = privilege;
    }

    /** Makes {@code path} usable by the server: nothing to do unless it runs as another user. */
    void giveToServer(Path path) {
        if (privilege == Privilege.NOBODY_USER) {
            execute(List.of("chown", "-R", NOBODY + ":" + NOBODY, path.toString()));
        }
    }

    /** Runs one program to its end and throws, with what it printed, unless it ended well. */
    void run(String program, String... arguments) {
        var command = new ArrayList<>(List.of((privilege.prefix + "exec").split(" ")));
        command.removeLast();
        command.add(bin.resolve(program).toString());
        command.addAll(List.of(arguments));
        execute(command);
    }

    private void execute(List<String> command) {
        try {
            var process = new ProcessBuilder(command)
                    .directory(bin.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            if (!process.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException(command + " took more than " + TIMEOUT_SECONDS + " s");
            }
            if (process.exitValue() != 0) {
                throw new IllegalStateException(
                        command + " ended with " + process.exitValue() + ": " + Files.readString(output));
            }
        } catch (IOException cannotRun) {
            throw new UncheckedIOException("Cannot run " + command, cannotRun);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while running " + command, stop);
        }
    }
}
