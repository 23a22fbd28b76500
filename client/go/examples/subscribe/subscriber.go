// SPDX-License-Identifier: Apache-2.0

package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log"
	"math/rand/v2"
	"time"

	gatewayv1 "github.com/composio-gateway/composio-gateway/client/go/gen/composio/gateway/v1"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

const (
	firstDelay = 200 * time.Millisecond
	maxDelay   = 10 * time.Second
	// Until the stream's first frame tells how long it may be silent.
	openTimeout = 30 * time.Second
)

// subscriber keeps one stream open and hands every event to handle, in order. An event whose handling was cut off by a
// crash is handled again: the cursor is stored afterwards.
type subscriber struct {
	client  gatewayv1.EventServiceClient
	filter  *gatewayv1.EventFilter
	cursors cursorStore
	handle  func(*gatewayv1.TriggerEvent)
}

// run returns nil when ctx ends, and an error when connecting again would not help.
func (s *subscriber) run(ctx context.Context) error {
	delay := firstDelay
	for {
		frames, wait, err := s.stream(ctx)
		if ctx.Err() != nil {
			return nil
		}
		if permanent(err) {
			return fmt.Errorf("the gateway refused the stream: %w", err)
		}
		if frames > 0 {
			delay = firstDelay
		}
		if wait == 0 {
			wait = delay/2 + rand.N(delay)
			delay = min(2*delay, maxDelay)
		}
		log.Printf("# stream ended (%v), again in %v", err, wait.Round(time.Millisecond))
		select {
		case <-time.After(wait):
		case <-ctx.Done():
			return nil
		}
	}
}

// stream reads one stream to its end. It tells how many frames came and, if the gateway said so, how long to wait before
// the next one.
func (s *subscriber) stream(ctx context.Context) (frames int, wait time.Duration, err error) {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	cursor, err := s.cursors.load()
	if err != nil {
		return 0, 0, err
	}
	request := &gatewayv1.SubscribeTriggersRequest{Filter: s.filter}
	if cursor != "" {
		request.Start = &gatewayv1.StreamStart{Position: &gatewayv1.StreamStart_AfterCursor{AfterCursor: cursor}}
	}
	stream, err := s.client.SubscribeTriggers(ctx, request)
	if err != nil {
		return 0, 0, err
	}
	silence := openTimeout
	watchdog := time.AfterFunc(silence, cancel)
	defer watchdog.Stop()
	for {
		response, err := stream.Recv()
		if errors.Is(err, io.EOF) {
			return frames, wait, nil
		}
		if err != nil {
			return frames, wait, err
		}
		frames++
		frame := response.GetFrame()
		switch {
		case frame.GetOpened() != nil:
			silence = frame.GetOpened().GetDeadAfter().AsDuration()
			log.Printf("# stream %s opened", frame.GetOpened().GetStreamId())
		case frame.GetDelivery() != nil:
			s.handle(frame.GetDelivery().GetEvent())
		case frame.GetGap() != nil:
			log.Printf("# %d events are missing: %v", frame.GetGap().GetLostEvents(), frame.GetGap().GetReason())
		case frame.GetDraining() != nil:
			wait = frame.GetDraining().GetReconnectDelay().AsDuration()
		}
		if err := s.cursors.store(frame.GetCursor()); err != nil {
			return frames, 0, err
		}
		watchdog.Reset(silence)
	}
}

// permanent tells whether the same request would be refused again.
func permanent(err error) bool {
	switch status.Code(err) {
	case codes.InvalidArgument, codes.FailedPrecondition, codes.OutOfRange, codes.NotFound, codes.Unimplemented,
		codes.PermissionDenied, codes.Unauthenticated, codes.DataLoss:
		return true
	}
	var failed *storeError
	return errors.As(err, &failed)
}

func printEvent(event *gatewayv1.TriggerEvent) {
	fmt.Printf("%s %s %s %v\n", event.GetEventId(), event.GetTriggerType(), event.GetUserId(), event.GetData().AsMap())
}
