package ipledger.app.database;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * 数据库程序. The programs of the PostgreSQL server, which come with the build as an archive. They are unpacked once for
 * each user and version, below the system's temporary folder, and found again at the next start.
 */
final class PostgresBinaries {
    private static final int EXECUTABLE_BIT = 0100;
    private static final int DIGEST_DIGITS = 16;

    private PostgresBinaries() {}

    /** The folder that holds {@code bin}, {@code lib} and {@code share}. */
    static Path unpacked() {
        try {
            var target = Path.of(System.getProperty("java.io.tmpdir"))
                    .resolve("ipledger-postgres-" + System.getProperty("user.name") + "-" + digest());
            if (!Files.isExecutable(target.resolve("bin").resolve("postgres"))) {
                unpackTo(target);
            }
            if (!Files.getOwner(target).getName().equals(System.getProperty("user.name"))) {
                throw new IllegalStateException(target + " belongs to another user; it is not run");
            }
            return target;
        } catch (IOException failed) {
            throw new UncheckedIOException("Cannot unpack the PostgreSQL programs", failed);
        }
    }

    private static void unpackTo(Path target) throws IOException {
        var parent = target.toAbsolutePath().getParent();
        var fresh = Files.createTempDirectory(parent, target.getFileName() + "-");
        Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (var archive = archive();
                var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                var path = fresh.resolve(entry.getName()).normalize();
                if (!path.startsWith(fresh)) {
                    throw new IOException("the archive leaves its folder: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(path);
                } else if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
                } else {
                    Files.createDirectories(path.getParent());
                    Files.copy(tar, path);
                    if ((entry.getMode() & EXECUTABLE_BIT) != 0) {
                        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
                    }
                }
            }
        }
        try {
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException unsupported) {
            throw unsupported;
        } catch (FileAlreadyExistsException anotherProcessWasFaster) {
            delete(fresh);
        } catch (FileSystemException perhapsAnotherWasFaster) {
            delete(fresh);
            if (!Files.isExecutable(target.resolve("bin").resolve("postgres"))) {
                throw perhapsAnotherWasFaster;
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static InputStream archive() throws IOException {
        var machine = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        return DefaultPostgresBinaryResolver.INSTANCE.getPgBinary("Linux", machine);
    }

    private static String digest() throws IOException {
        try (var archive = new DigestInputStream(archive(), MessageDigest.getInstance("SHA-256"))) {
            archive.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(archive.getMessageDigest().digest()).substring(0, DIGEST_DIGITS);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
