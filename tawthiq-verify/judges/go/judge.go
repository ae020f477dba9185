// Judges a log that Tawthiq wrote with golang.org/x/mod/sumdb: its tlog and note packages, as Debian ships them.
//
//	judge VKEY DIR
//
// DIR holds `checkpoint`, `tile/...`, `one.tlog-proof` (of an entry, which is its extra) and `older` (an older
// checkpoint, an empty line, and the hashes of the proof that the log continues it).
package main

import (
	"bytes"
	"encoding/base64"
	"encoding/binary"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

func main() {
	if err := judge(os.Args[1], os.Args[2]); err != nil {
		fmt.Println("refused:", err)
		os.Exit(1)
	}
	fmt.Println("accepted")
}

func judge(vkey, dir string) error {
	verifier, err := note.NewVerifier(vkey)
	if err != nil {
		return err
	}
	known := note.VerifierList(verifier)
	checkpoint, err := os.ReadFile(filepath.Join(dir, "checkpoint"))
	if err != nil {
		return err
	}
	tree, err := open(checkpoint, known)
	if err != nil {
		return err
	}
	if err := entries(dir, tree); err != nil {
		return err
	}
	if err := proof(filepath.Join(dir, "one.tlog-proof"), known); err != nil {
		return err
	}
	return older(filepath.Join(dir, "older"), tree, known)
}

func open(signed []byte, known note.Verifiers) (tlog.Tree, error) {
	opened, err := note.Open(signed, known)
	if err != nil {
		return tlog.Tree{}, err
	}
	lines := strings.Split(opened.Text, "\n")
	size, err := strconv.ParseInt(lines[1], 10, 64)
	if err != nil {
		return tlog.Tree{}, err
	}
	root, err := tlog.ParseHash(lines[2])
	return tlog.Tree{N: size, Hash: root}, err
}

// The whole tree is built again from the entries, and compared with the root and with every tile. (The reader
// of tiles in sumdb leaves some of them unchecked where the last tile is partial, so it is not asked.)
func entries(dir string, tree tlog.Tree) error {
	var stored hashes
	for first := int64(0); first < tree.N; first += 256 {
		count := tree.N - first
		if count > 256 {
			count = 256
		}
		tile := tlog.Tile{H: 8, L: -1, N: first / 256, W: int(count)}
		path := strings.Replace(tile.Path(), "tile/8/data/", "tile/entries/", 1)
		bundle, err := os.ReadFile(filepath.Join(dir, path))
		if err != nil {
			return err
		}
		for index := first; index < first+count; index++ {
			length := int(binary.BigEndian.Uint16(bundle))
			more, err := tlog.StoredHashes(index, bundle[2:2+length], stored)
			if err != nil {
				return err
			}
			stored = append(stored, more...)
			bundle = bundle[2+length:]
		}
		if len(bundle) > 0 {
			return fmt.Errorf("%s is too long", path)
		}
	}
	root, err := tlog.TreeHash(tree.N, stored)
	if err != nil {
		return err
	}
	if root != tree.Hash {
		return fmt.Errorf("the root of the entries is %v, not %v", root, tree.Hash)
	}
	return tiles(dir, tree.N, stored)
}

func tiles(dir string, size int64, stored hashes) error {
	for _, tile := range tlog.NewTiles(8, 0, size) {
		if width := size>>(8*tile.L) - tile.N*256; tile.W < 256 && int64(tile.W) < width {
			continue // of an earlier size
		}
		expected, err := tlog.ReadTileData(tile, stored)
		if err != nil {
			return err
		}
		path := strings.Replace(tile.Path(), "tile/8/", "tile/", 1)
		written, err := os.ReadFile(filepath.Join(dir, path))
		if err != nil {
			return err
		}
		if !bytes.Equal(written, expected) {
			return fmt.Errorf("%s is not that of the entries", path)
		}
	}
	return nil
}

// The hashes of a tree in the order of sumdb.
type hashes []tlog.Hash

func (h hashes) ReadHashes(indexes []int64) ([]tlog.Hash, error) {
	var read []tlog.Hash
	for _, index := range indexes {
		if index >= int64(len(h)) {
			return nil, fmt.Errorf("no hash %d", index)
		}
		read = append(read, h[index])
	}
	return read, nil
}

func proof(path string, known note.Verifiers) error {
	text, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	head, signed, _ := bytes.Cut(text, []byte("\n\n"))
	tree, err := open(signed, known)
	if err != nil {
		return err
	}
	lines := strings.Split(string(head), "\n")
	entry, err := base64.StdEncoding.DecodeString(strings.TrimPrefix(lines[1], "extra "))
	if err != nil {
		return err
	}
	index, err := strconv.ParseInt(strings.TrimPrefix(lines[2], "index "), 10, 64)
	if err != nil {
		return err
	}
	hashes, err := parse(lines[3:])
	if err != nil {
		return err
	}
	return tlog.CheckRecord(hashes, tree.N, tree.Hash, index, tlog.RecordHash(entry))
}

func older(path string, tree tlog.Tree, known note.Verifiers) error {
	text, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	end := bytes.LastIndex(text, []byte("\n\n"))
	before, err := open(text[:end+1], known)
	if err != nil {
		return err
	}
	hashes, err := parse(strings.Fields(string(text[end:])))
	if err != nil {
		return err
	}
	return tlog.CheckTree(hashes, tree.N, tree.Hash, before.N, before.Hash)
}

func parse(lines []string) ([]tlog.Hash, error) {
	var hashes []tlog.Hash
	for _, line := range lines {
		hash, err := tlog.ParseHash(line)
		if err != nil {
			return nil, err
		}
		hashes = append(hashes, hash)
	}
	return hashes, nil
}
