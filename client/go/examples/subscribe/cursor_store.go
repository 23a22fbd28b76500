// SPDX-License-Identifier: Apache-2.0

package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"strings"
)

// cursorStore keeps a position in a file, replaced as a whole: a crash leaves the old one or the new one.
type cursorStore struct{ path string }

type storeError struct{ cause error }

func (e *storeError) Error() string { return fmt.Sprintf("cursor file: %v", e.cause) }

// load returns "" when there is none yet.
func (s cursorStore) load() (string, error) {
	text, err := os.ReadFile(s.path)
	if errors.Is(err, fs.ErrNotExist) {
		return "", nil
	}
	if err != nil {
		return "", &storeError{err}
	}
	return strings.TrimSpace(string(text)), nil
}

func (s cursorStore) store(cursor string) error {
	if err := os.WriteFile(s.path+".new", []byte(cursor+"\n"), 0o600); err != nil {
		return &storeError{err}
	}
	if err := os.Rename(s.path+".new", s.path); err != nil {
		return &storeError{err}
	}
	return nil
}
