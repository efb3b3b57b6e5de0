package ipledger.app.ledger.signing;

import ipledger.app.database.SecretFile;
import ipledger.ledger.note.SignatureKind;
import ipledger.ledger.note.VerifierKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * 密钥环. The keys of one signer, a file each in a folder that only its owner may read (0700, 0600). A key signs until it is
 * retired; while a new one and an old one overlap, both sign. What is retired keeps its public half and loses its secret.
 */
public final class KeyRing {
    private static final String ENDING = ".key";
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rwx------");

    private final Path folder;
    private final SecureRandom random;

    public KeyRing(Path folder, SecureRandom random) {
        this.folder = folder;
        this.random = random;
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
            }
            if (!Files.getPosixFilePermissions(folder).equals(OWNER_ONLY)) {
                throw new IllegalStateException(
                        "The folder of keys " + folder + " must be its owner's alone: chmod 700");
            }
        } catch (IOException unusable) {
            throw new UncheckedIOException("The folder of keys " + folder + " cannot be used", unusable);
        }
    }

    /**
     * 密钥状态. A key of the ring: signing from {@code from} on, until {@code until} if its end is set.
     *
     * @param signer absent when the key was retired
     */
    public record Kept(VerifierKey key, Instant from, Optional<Instant> until, Optional<SigningKey> signer) {
        public boolean signsAt(Instant time) {
            return signer.isPresent() && until.map(end -> end.isAfter(time)).orElse(true);
        }
    }

    /** Every key that the ring ever had, oldest first. */
    public List<Kept> all() {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .map(KeyRing::read)
                    .sorted(Comparator.comparing(Kept::from)
                            .thenComparing(kept -> kept.key().kind()))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The folder of keys " + folder + " cannot be read", unreadable);
        }
    }

    /** The keys that sign as {@code name} at {@code time}. */
    public List<SigningKey> signing(String name, Instant time) {
        return all().stream()
                .filter(kept -> kept.key().name().equals(name) && kept.signsAt(time))
                .flatMap(kept -> kept.signer().stream())
                .toList();
    }

    /** Draws a key, which is not of the ring before it is {@linkplain #keep kept}: it is made public first. */
    public SigningKey draw(String name, SignatureKind kind) {
        return SigningKey.create(name, kind, random);
    }

    /** Takes a key into the ring; from then on it signs, beside those that there are. */
    public void keep(SigningKey key, Instant from) {
        write(new Kept(key.verifier(), from, Optional.empty(), Optional.of(key)));
    }

    /** Sets the end of every key of {@code kind} that signs as {@code name} now. */
    public void end(String name, SignatureKind kind, Instant now, Instant until) {
        for (var kept : all()) {
            if (kept.key().name().equals(name) && kept.key().kind() == kind && kept.signsAt(now)) {
                write(new Kept(kept.key(), kept.from(), Optional.of(until), kept.signer()));
            }
        }
    }

    /** The keys whose end has come and whose secrets are still there. */
    public List<VerifierKey> ended(Instant now) {
        return all().stream()
                .filter(kept -> kept.signer().isPresent() && !kept.signsAt(now))
                .map(Kept::key)
                .toList();
    }

    /** Destroys the secret of {@code key}; its public half stays. */
    public void retire(VerifierKey key) {
        for (var kept : all()) {
            if (kept.key().equals(key)) {
                write(new Kept(key, kept.from(), kept.until(), Optional.empty()));
            }
        }
    }

    private static Kept read(Path file) {
        try {
            if (!Files.getPosixFilePermissions(file).equals(SecretFile.OWNER_ONLY)) {
                throw new IllegalStateException("The key file " + file + " must be its owner's alone: chmod 600");
            }
            var lines = Files.readAllLines(file);
            var key = VerifierKey.parse(line(lines, "key "));
            var signer = Optional.of(line(lines, "secret "))
                    .filter(text -> !text.isEmpty())
                    .map(SigningKey::parse);
            if (signer.map(SigningKey::verifier)
                    .filter(found -> !found.equals(key))
                    .isPresent()) {
                throw new IllegalStateException("The key file " + file + " holds the secret of another key");
            }
            return new Kept(
                    key,
                    Instant.parse(line(lines, "from ")),
                    Optional.of(line(lines, "until "))
                            .filter(text -> !text.isEmpty())
                            .map(Instant::parse),
                    signer);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The key file " + file + " cannot be read", unreadable);
        }
    }

    private static String line(List<String> lines, String begin) {
        return lines.stream()
                .filter(line -> line.startsWith(begin))
                .findFirst()
                .map(line -> line.substring(begin.length()).strip())
                .orElseThrow(() -> new IllegalStateException("A key file has no line '" + begin.strip() + "'"));
    }

    private void write(Kept kept) {
        SecretFile.write(
                folder.resolve(kept.key().idText() + ENDING),
                "key " + kept.key() + "\nfrom " + kept.from() + "\nuntil "
                        + kept.until().map(Instant::toString).orElse("") + "\nsecret "
                        + kept.signer().map(SigningKey::secretLine).orElse("") + "\n");
    }
}
