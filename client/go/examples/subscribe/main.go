// SPDX-License-Identifier: Apache-2.0

// Command subscribe prints the events of a Composio gateway, one line each, and goes on where it stopped: after the
// gateway was restarted, after a broken connection, and after it was itself started again.
package main

import (
	"context"
	"flag"
	"log"
	"os"
	"os/signal"
	"strings"
	"syscall"

	gatewayv1 "github.com/composio-gateway/composio-gateway/client/go/gen/composio/gateway/v1"
	"google.golang.org/grpc"
	"google.golang.org/grpc/backoff"
	"google.golang.org/grpc/credentials/insecure"
)

func main() {
	address := flag.String("address", "127.0.0.1:50051", "the gateway's address")
	cursorFile := flag.String("cursor-file", "subscribe.cursor", "where the position is kept")
	triggerTypes := flag.String("trigger-types", "", "only these trigger types, separated by commas")
	flag.Parse()
	log.SetFlags(0)

	// gRPC's own pause between attempts grows to two minutes; a gateway that is back is to be noticed in seconds.
	attempts := backoff.Config{BaseDelay: firstDelay, Multiplier: 2, Jitter: 0.2, MaxDelay: maxDelay}
	connection, err := grpc.NewClient(*address,
		grpc.WithTransportCredentials(insecure.NewCredentials()),
		grpc.WithConnectParams(grpc.ConnectParams{Backoff: attempts, MinConnectTimeout: maxDelay}))
	if err != nil {
		log.Fatalf("--address %s: %v", *address, err)
	}
	defer connection.Close()

	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	subscriber := &subscriber{
		client:  gatewayv1.NewEventServiceClient(connection),
		cursors: cursorStore{path: *cursorFile},
		handle:  printEvent,
	}
	if *triggerTypes != "" {
		subscriber.filter = &gatewayv1.EventFilter{TriggerTypes: strings.Split(*triggerTypes, ",")}
	}
	if err := subscriber.run(ctx); err != nil {
		log.Fatal(err)
	}
}
