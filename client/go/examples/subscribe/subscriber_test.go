// SPDX-License-Identifier: Apache-2.0

package main

import (
	"context"
	"net"
	"path/filepath"
	"slices"
	"strconv"
	"testing"
	"time"

	gatewayv1 "github.com/composio-gateway/composio-gateway/client/go/gen/composio/gateway/v1"
	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/credentials/insecure"
	"google.golang.org/grpc/status"
	"google.golang.org/grpc/test/bufconn"
	"google.golang.org/protobuf/types/known/durationpb"
)

// scripted answers the n-th stream with its n-th function and tells the cursor that each was asked for.
type scripted struct {
	gatewayv1.UnimplementedEventServiceServer
	streams []func(send func(*gatewayv1.StreamFrame), ctx context.Context) error
	asked   chan string
}

func (s *scripted) SubscribeTriggers(request *gatewayv1.SubscribeTriggersRequest, stream grpc.ServerStreamingServer[gatewayv1.SubscribeTriggersResponse]) error {
	s.asked <- request.GetStart().GetAfterCursor()
	next := s.streams[0]
	s.streams = s.streams[1:]
	return next(func(frame *gatewayv1.StreamFrame) {
		_ = stream.Send(&gatewayv1.SubscribeTriggersResponse{Frame: frame})
	}, stream.Context())
}

func opened(deadAfter time.Duration) *gatewayv1.StreamFrame {
	frame := &gatewayv1.StreamOpened{DeadAfter: durationpb.New(deadAfter)}
	return &gatewayv1.StreamFrame{Cursor: "0", Frame: &gatewayv1.StreamFrame_Opened{Opened: frame}}
}

func delivery(number int) *gatewayv1.StreamFrame {
	text := strconv.Itoa(number)
	event := &gatewayv1.EventDelivery{Event: &gatewayv1.TriggerEvent{EventId: text}}
	return &gatewayv1.StreamFrame{Cursor: text, Frame: &gatewayv1.StreamFrame_Delivery{Delivery: event}}
}

func refused() error { return status.Error(codes.InvalidArgument, "the end of this test") }

// run serves the script and returns the ids that were handled, the cursors that were asked for and how run ended.
func run(t *testing.T, path string, streams ...func(func(*gatewayv1.StreamFrame), context.Context) error) ([]string, []string, error) {
	t.Helper()
	service := &scripted{streams: streams, asked: make(chan string, len(streams))}
	server := grpc.NewServer()
	gatewayv1.RegisterEventServiceServer(server, service)
	listener := bufconn.Listen(1 << 16)
	go func() { _ = server.Serve(listener) }()
	t.Cleanup(server.Stop)
	connection, err := grpc.NewClient("passthrough:gateway",
		grpc.WithTransportCredentials(insecure.NewCredentials()),
		grpc.WithContextDialer(func(ctx context.Context, _ string) (net.Conn, error) { return listener.DialContext(ctx) }))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { connection.Close() })
	var handled []string
	subscriber := &subscriber{
		client:  gatewayv1.NewEventServiceClient(connection),
		cursors: cursorStore{path: path},
		handle:  func(event *gatewayv1.TriggerEvent) { handled = append(handled, event.GetEventId()) },
	}
	err = subscriber.run(t.Context())
	close(service.asked)
	var asked []string
	for cursor := range service.asked {
		asked = append(asked, cursor)
	}
	return handled, asked, err
}

func TestABrokenStreamGoesOnAfterTheLastHandledEvent(t *testing.T) {
	handled, asked, err := run(t, filepath.Join(t.TempDir(), "cursor"),
		func(send func(*gatewayv1.StreamFrame), _ context.Context) error {
			send(opened(time.Minute))
			send(delivery(1))
			send(delivery(2))
			return status.Error(codes.Unavailable, "killed")
		},
		func(send func(*gatewayv1.StreamFrame), _ context.Context) error {
			send(delivery(3))
			return refused()
		})
	if status.Code(err) != codes.InvalidArgument {
		t.Fatalf("ended with %v", err)
	}
	if want := []string{"1", "2", "3"}; !slices.Equal(handled, want) {
		t.Errorf("handled %v, want %v", handled, want)
	}
	if want := []string{"", "2"}; !slices.Equal(asked, want) {
		t.Errorf("asked for %v, want %v", asked, want)
	}
}

func TestASilentStreamIsGivenUpAfterDeadAfter(t *testing.T) {
	_, asked, _ := run(t, filepath.Join(t.TempDir(), "cursor"),
		func(send func(*gatewayv1.StreamFrame), ctx context.Context) error {
			send(opened(time.Millisecond))
			<-ctx.Done()
			return ctx.Err()
		},
		func(func(*gatewayv1.StreamFrame), context.Context) error { return refused() })
	if len(asked) != 2 {
		t.Errorf("%d streams were opened, want 2", len(asked))
	}
}

func TestTheGatewaysReconnectDelayIsObeyed(t *testing.T) {
	const delay = 300 * time.Millisecond
	var closed, again time.Time
	run(t, filepath.Join(t.TempDir(), "cursor"),
		func(send func(*gatewayv1.StreamFrame), _ context.Context) error {
			draining := &gatewayv1.StreamDraining{ReconnectDelay: durationpb.New(delay)}
			send(&gatewayv1.StreamFrame{Frame: &gatewayv1.StreamFrame_Draining{Draining: draining}})
			closed = time.Now()
			return status.Error(codes.Unavailable, "draining")
		},
		func(func(*gatewayv1.StreamFrame), context.Context) error {
			again = time.Now()
			return refused()
		})
	if waited := again.Sub(closed); waited < delay {
		t.Errorf("connected again after %v, asked for %v", waited, delay)
	}
}

func TestACursorThatCannotBeStoredEndsTheProgram(t *testing.T) {
	_, _, err := run(t, filepath.Join(t.TempDir(), "no such folder", "cursor"),
		func(send func(*gatewayv1.StreamFrame), ctx context.Context) error {
			send(delivery(1))
			<-ctx.Done()
			return ctx.Err()
		})
	if err == nil {
		t.Error("run went on")
	}
}
