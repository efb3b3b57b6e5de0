// Command client reads a ledger as a transparency log 第三方日志客户端, by tiles alone (C2SP tlog-tiles).
//
//	client PREFIX KEY STATE
//
// Tree, proofs and signed notes are those of golang.org/x/mod/sumdb, by which Go's checksum database is verified and of
// which nothing is ours; ours are the paths below PREFIX, which C2SP gave another form than Go's. KEY is the log's Ed25519
// verifier key. STATE is a file with the newest checkpoint that this client believed; the next one must continue it.
// Exits 0 if all holds, 1 if something does not, 2 when used wrongly.
package main

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

const (
	height   = 8
	width    = 1 << height
	maxBytes = 32 << 20
)

func main() {
	if len(os.Args) != 4 {
		fmt.Fprintln(os.Stderr, "client PREFIX KEY STATE")
		os.Exit(2)
	}
	if err := read(strings.TrimSuffix(os.Args[1], "/"), os.Args[2], os.Args[3]); err != nil {
		fmt.Println("REFUSED:", err)
		os.Exit(1)
	}
}

func read(prefix, key, state string) error {
	verifier, err := note.NewVerifier(key)
	if err != nil {
		return err
	}
	signed, err := fetch(prefix, "checkpoint")
	if err != nil {
		return err
	}
	tree, err := open(signed, verifier)
	if err != nil {
		return fmt.Errorf("checkpoint: %w", err)
	}
	hashes := tlog.TileHashReader(tree, &tiles{prefix})
	root, err := tlog.TreeHash(tree.N, hashes)
	if err != nil {
		return fmt.Errorf("tiles: %w", err)
	}
	if root != tree.Hash {
		return errors.New("the tiles lead to another root")
	}
	before, err := os.ReadFile(state)
	if err == nil {
		if err := continues(before, verifier, tree, hashes); err != nil {
			return err
		}
	} else if !errors.Is(err, os.ErrNotExist) {
		return err
	}
	if err := records(prefix, tree, hashes); err != nil {
		return err
	}
	fmt.Printf("%d records under root %s of %s, each with its proof\n", tree.N, tree.Hash, verifier.Name())
	return os.WriteFile(state, signed, 0o600)
}

// open believes nothing but what the key signed: origin, size and root.
func open(signed []byte, verifier note.Verifier) (tlog.Tree, error) {
	opened, err := note.Open(signed, note.VerifierList(verifier))
	if err != nil {
		return tlog.Tree{}, err
	}
	lines := strings.SplitN(opened.Text, "\n", 4)
	if len(lines) != 4 || lines[0] != verifier.Name() {
		return tlog.Tree{}, errors.New("not a checkpoint of " + verifier.Name())
	}
	size, err := strconv.ParseInt(lines[1], 10, 64)
	if err != nil || size < 0 {
		return tlog.Tree{}, errors.New("not a size: " + lines[1])
	}
	root, err := tlog.ParseHash(lines[2])
	return tlog.Tree{N: size, Hash: root}, err
}

func continues(before []byte, verifier note.Verifier, tree tlog.Tree, hashes tlog.HashReader) error {
	older, err := open(before, verifier)
	if err != nil {
		return fmt.Errorf("what was believed before: %w", err)
	}
	if older.N > tree.N {
		return fmt.Errorf("the log went backwards, from %d to %d", older.N, tree.N)
	}
	proof, err := tlog.ProveTree(tree.N, older.N, hashes)
	if err != nil {
		return fmt.Errorf("consistency: %w", err)
	}
	if err := tlog.CheckTree(proof, tree.N, tree.Hash, older.N, older.Hash); err != nil {
		return fmt.Errorf("consistency: %w", err)
	}
	fmt.Printf("continues the tree of %d\n", older.N)
	return nil
}

// records proves of each record in the entry bundles that it is in the tree.
func records(prefix string, tree tlog.Tree, hashes tlog.HashReader) error {
	for first := int64(0); first < tree.N; first += width {
		count := min(width, tree.N-first)
		bundle, err := fetch(prefix, "tile/entries/"+place(first/width, int(count)))
		if err != nil {
			return err
		}
		for index := first; index < first+count; index++ {
			if len(bundle) < 2 || len(bundle)-2 < int(binary.BigEndian.Uint16(bundle)) {
				return fmt.Errorf("record %d is cut", index)
			}
			length := int(binary.BigEndian.Uint16(bundle))
			record := bundle[2 : 2+length]
			bundle = bundle[2+length:]
			proof, err := tlog.ProveRecord(tree.N, index, hashes)
			if err != nil {
				return fmt.Errorf("record %d: %w", index, err)
			}
			if err := tlog.CheckRecord(proof, tree.N, tree.Hash, index, tlog.RecordHash(record)); err != nil {
				return fmt.Errorf("record %d: %w", index, err)
			}
		}
		if len(bundle) != 0 {
			return errors.New("bytes after the records of a bundle")
		}
	}
	return nil
}

func min(a, b int64) int64 {
	if a < b {
		return a
	}
	return b
}

// tiles reads hash tiles; their hashes are verified by whom they are handed to.
type tiles struct{ prefix string }

func (*tiles) Height() int { return height }

func (t *tiles) ReadTiles(wanted []tlog.Tile) ([][]byte, error) {
	var read [][]byte
	for _, tile := range wanted {
		data, err := fetch(t.prefix, fmt.Sprintf("tile/%d/%s", tile.L, place(tile.N, tile.W)))
		if err != nil {
			return nil, err
		}
		if len(data) != tile.W*tlog.HashSize {
			return nil, fmt.Errorf("a tile of %d bytes, not %d hashes", len(data), tile.W)
		}
		read = append(read, data)
	}
	return read, nil
}

func (*tiles) SaveTiles([]tlog.Tile, [][]byte) {}

// place is Go's own path of a tile without its height and level: x001/x234/067 or 000.p/17.
func place(n int64, w int) string {
	path := tlog.Tile{H: height, L: 0, N: n, W: w}.Path()
	return strings.TrimPrefix(path, fmt.Sprintf("tile/%d/0/", height))
}

func fetch(prefix, path string) ([]byte, error) {
	answer, err := http.Get(prefix + "/" + path)
	if err != nil {
		return nil, err
	}
	defer answer.Body.Close()
	var body bytes.Buffer
	if _, err := io.Copy(&body, io.LimitReader(answer.Body, maxBytes)); err != nil {
		return nil, err
	}
	if answer.StatusCode != http.StatusOK {
		return nil, fmt.Errorf("%s: %s", path, answer.Status)
	}
	return body.Bytes(), nil
}
