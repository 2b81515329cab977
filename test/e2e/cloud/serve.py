"""Serves ministack over TLS on a free port of 127.0.0.1, with IAM enforced, until its input ends.

Prints one line of JSON with the port and the file of the certificate authority. Called as `python serve.py FOLDER`;
everything it writes is in FOLDER.

Four things of AWS that ministack 1.5.33 does not have are added here; README.md says how each was seen. Each is added
by wrapping a function of ministack, so that a version without this function stops at once instead of passing for AWS.
"""

import asyncio
import json
import os
import signal
import socket
import sys
import threading
from pathlib import Path

import trustme

folder = Path(sys.argv[1])
listener = socket.create_server(("127.0.0.1", 0))
port = listener.getsockname()[1]

authority = trustme.CA()
authority.cert_pem.write_to_path(str(folder / "ca.pem"))
certificate = authority.issue_cert("127.0.0.1")
certificate.private_key_and_cert_chain_pem.write_to_path(str(folder / "server.pem"))

# ministack reads these when it is imported, and hands its environment on to the functions it runs.
os.environ.update(
    AUTH="true",
    USE_SSL="1",
    GATEWAY_PORT=str(port),
    MINISTACK_HOST="127.0.0.1",
    MINISTACK_SSL_CERT=str(folder / "server.pem"),
    MINISTACK_SSL_KEY=str(folder / "server.pem"),
    AWS_ENDPOINT_URL=f"https://127.0.0.1:{port}",
    NODE_EXTRA_CA_CERTS=str(folder / "ca.pem"),
)

from hypercorn.asyncio import serve  # noqa: E402
from hypercorn.config import Config  # noqa: E402
from ministack.app import app  # noqa: E402
from ministack.core import iam_actions  # noqa: E402
from ministack.services import eventbridge, s3  # noqa: E402
from ministack.services.cloudformation import provisioners  # noqa: E402

# 1. IAM has no action for a batch of messages: it is allowed by the action for one message.
# https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-api-permissions-reference.html
action_of = iam_actions.extract_iam_action


def action_without_batch(service, *rest):
    action = action_of(service, *rest)
    return action.removesuffix("Batch") if action and service == "sqs" else action


iam_actions.extract_iam_action = action_without_batch

# 2. A policy may name the source of the events it allows.
# https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-use-conditions.html
context_of = iam_actions.request_tag_context


def context_with_source(service, action, body, params):
    context = context_of(service, action, body, params)
    if action != "events:PutEvents":
        return context
    sources = sorted({entry.get("Source", "") for entry in json.loads(body)["Entries"]})
    # One source as text, several as a list: `StringEquals` then refuses a list that is not allowed as a whole.
    return {**context, "events:source": sources[0] if len(sources) == 1 else sources}


iam_actions.request_tag_context = context_with_source

# 3. An event about an object of a versioned bucket names the version.
# https://docs.aws.amazon.com/AmazonS3/latest/userguide/ev-events.html
fire = s3._fire_s3_event
dispatch = eventbridge._dispatch_event
current = threading.local()


def fire_with_version(*args, version_id=None, **rest):
    current.version = version_id
    return fire(*args, version_id=version_id, **rest)


def dispatch_with_version(event, *rest, **named):
    if event.get("Source") == "aws.s3" and getattr(current, "version", None):
        detail = json.loads(event["Detail"])
        detail["object"].setdefault("version-id", current.version)
        event = {**event, "Detail": json.dumps(detail)}
    return dispatch(event, *rest, **named)


s3._fire_s3_event = fire_with_version
eventbridge._dispatch_event = dispatch_with_version

# 4. An alarm may watch an expression of metrics. It is kept like any other; none ever rings here, since metrics do not arrive.
# https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-alarm.html
record_of = provisioners._cw_metric_alarm_record


def record_of_expression(name, props):
    if props.get("Metrics"):
        props = {**props, "Metrics": None, "MetricName": "expression", "Namespace": "expression"}
    return record_of(name, props)


provisioners._cw_metric_alarm_record = record_of_expression


def stop_at_end_of_input():
    """Whoever started this may be killed; its end of the pipe then closes, and nothing is left running."""
    sys.stdin.buffer.read()
    os.kill(os.getpid(), signal.SIGTERM)


async def main():
    stopping = asyncio.Event()
    for each in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(each, stopping.set)
    threading.Thread(target=stop_at_end_of_input, daemon=True).start()
    config = Config()
    config.bind = [f"fd://{listener.fileno()}"]
    config.certfile = config.keyfile = str(folder / "server.pem")
    config.keep_alive_timeout = 75
    config.accesslog = None
    print(json.dumps({"port": port, "authority": str(folder / "ca.pem")}), flush=True)
    await serve(app, config, shutdown_trigger=stopping.wait)


asyncio.run(main())
