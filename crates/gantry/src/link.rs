//! The control plane's end of the links to agents: lets them in, sends each what its host should
//! hold whenever that changes, and takes in their reports and logs. What a message means is
//! decided in `control`; here bytes only come and go.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use agent::link::frame::{read_frame, write_frame};
use bytes::Bytes;
use control::assign::Sent;
use http::header::{CONNECTION, UPGRADE};
use http::{HeaderValue, Request, Response, StatusCode};
use hyper_util::rt::TokioIo;
use model::id::HostId;
use model::link::{FromAgent, Hello, LogBatch, ToAgent, Welcome};
use model::tx::Tx;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::sync::{mpsc, oneshot};

use crate::http::plain;
use crate::incoming::Incoming;
use crate::logs;
use crate::region::Region;

/// Where an agent asks for its link.
pub(crate) const PATH: &str = "/_gantry/link";
/// The protocol named in the upgrade.
pub(crate) const PROTOCOL: &str = "gantry-link";
/// An agent that has not said who it is by then is gone.
const HELLO_TIMEOUT: Duration = Duration::from_secs(10);
/// Log batches taken in and not yet durable; further ones wait in the agent.
const LOG_QUEUE: usize = 64;
/// Messages waiting to be sent to one agent; the acknowledgements among them are tiny.
const SEND_QUEUE: usize = 256;

/// The links that stand, so that a host's newest connection ends the older one.
#[derive(Default)]
pub(crate) struct Links(Mutex<BTreeMap<HostId, oneshot::Sender<()>>>);

impl Links {
    /// Enters a new link for `host`; the receiver fires when a newer one takes its place.
    fn enter(&self, host: &HostId) -> oneshot::Receiver<()> {
        let (replace, replaced) = oneshot::channel();
        // Dropping the sender of the older link is what tells it.
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(host.clone(), replace);
        replaced
    }
}

/// Turns an HTTP connection into a link.
pub(crate) fn upgrade(region: Arc<Region>, request: &mut Request<Incoming>) -> Response<Bytes> {
    if request.headers().get(UPGRADE).is_none_or(|value| value != PROTOCOL) {
        return plain(StatusCode::UPGRADE_REQUIRED, "agents speak gantry-link here");
    }
    let upgrade = hyper::upgrade::on(request);
    tokio::spawn(async move {
        match upgrade.await {
            Ok(stream) => serve(region, TokioIo::new(stream)).await,
            Err(error) => tracing::warn!(%error, "an agent's link did not come about"),
        }
    });
    let mut response = plain(StatusCode::SWITCHING_PROTOCOLS, Bytes::new());
    response.headers_mut().insert(UPGRADE, HeaderValue::from_static(PROTOCOL));
    response.headers_mut().insert(CONNECTION, HeaderValue::from_static("upgrade"));
    response
}

/// Speaks with one agent until either side ends it.
pub(crate) async fn serve<S: AsyncRead + AsyncWrite>(region: Arc<Region>, stream: S) {
    let (mut from, mut to) = tokio::io::split(stream);
    let hello = match tokio::time::timeout(HELLO_TIMEOUT, read_frame(&mut from)).await {
        Ok(Ok(Some(FromAgent::Hello(hello)))) => hello,
        _ => return tracing::warn!("a link ended before it said whose it is"),
    };
    let host = hello.host.clone();
    if let Err(why) = admit(&region, hello).await {
        tracing::warn!(%host, why, "an agent was refused");
        let _ = write_frame(&mut to, &ToAgent::Refused { why: why.into() }).await;
        return;
    }
    let replaced = region.links.enter(&host);
    let (send, queue) = mpsc::channel(SEND_QUEUE);
    let (keep, batches) = mpsc::channel(LOG_QUEUE);
    tracing::info!(%host, "an agent is connected");
    let ended = tokio::select! {
        ended = write_all(&region, &host, &mut to, queue) => ended,
        ended = read_all(&region, &host, &mut from, keep) => ended,
        () = logs::keep(&region, batches, send) => "its logs could not be kept",
        _ = replaced => "a newer link of the same host took its place",
    };
    tracing::info!(%host, ended, "a link ended");
}

/// How often an agent must say something: four times within its lease.
fn alive_every_ms(region: &Region) -> u64 {
    (region.settings.host_lease_ms / 4).max(1).unsigned_abs()
}

async fn admit(region: &Region, hello: Hello) -> Result<(), String> {
    if !token_fits(&hello.token, &region.link_token) {
        return Err("the agent's token is not this control plane's: see --token-file".to_owned());
    }
    let settings = region.settings.clone();
    let admitted =
        region.writer.submit(move |tx: &mut Tx| control::host::hello(tx, &settings, &hello));
    let outcome = admitted.await.map_err(|error| error.to_string())?;
    outcome.map_err(|refusal| refusal.to_string())
}

pub(crate) fn token_fits(shown: &str, right: &str) -> bool {
    aws_lc_rs::constant_time::verify_slices_are_equal(shown.as_bytes(), right.as_bytes()).is_ok()
}

/// Sends the welcome, then an assignment whenever the host's changes, and what is queued.
async fn write_all<W: AsyncWrite + Unpin>(
    region: &Region,
    host: &HostId,
    to: &mut W,
    mut queue: mpsc::Receiver<ToAgent>,
) -> &'static str {
    let mut versions = region.writer.watch();
    let mut sent: Option<Sent> = None;
    let welcome = ToAgent::Welcome(Welcome { alive_every_ms: alive_every_ms(region) });
    if write_frame(to, &welcome).await.is_err() {
        return "it does not listen";
    }
    loop {
        versions.mark_unchanged();
        let assignment = control::assign::assignment(&region.state(), host, sent.as_ref());
        let news = !assignment.tasks.is_empty() || !assignment.removed.is_empty();
        if sent.is_none() || news {
            sent = Some(sent.take().unwrap_or_default().after(&assignment));
            if write_frame(to, &ToAgent::Assignment(assignment)).await.is_err() {
                return "it does not listen";
            }
        }
        let message = tokio::select! {
            changed = versions.changed() => match changed {
                Ok(()) => continue,
                Err(_) => return "the control plane stops",
            },
            message = queue.recv() => message,
        };
        let Some(message) = message else { return "the control plane stops" };
        if write_frame(to, &message).await.is_err() {
            return "it does not listen";
        }
    }
}

async fn read_all<R: AsyncRead + Unpin>(
    region: &Region,
    host: &HostId,
    from: &mut R,
    keep: mpsc::Sender<LogBatch>,
) -> &'static str {
    loop {
        let message = match read_frame(from).await {
            Ok(Some(message)) => message,
            Ok(None) => return "it hung up",
            Err(error) => {
                tracing::warn!(%host, %error, "an agent's message could not be read");
                return "its message could not be read";
            }
        };
        match message {
            FromAgent::Hello(_) => return "it said hello twice",
            FromAgent::Alive => renew(region, host.clone()).await,
            FromAgent::Report(report) => {
                if !take_report(region, host.clone(), report).await {
                    return "its report could not be kept";
                }
            }
            FromAgent::Logs(batch) => {
                if keep.send(batch).await.is_err() {
                    return "its logs could not be kept";
                }
            }
        }
    }
}

async fn renew(region: &Region, host: HostId) {
    let settings = region.settings.clone();
    let renewed = region.writer.submit(move |tx: &mut Tx| {
        control::host::renew(tx, &settings, &host);
        Ok::<(), std::convert::Infallible>(())
    });
    if let Err(error) = renewed.await {
        tracing::error!(%error, "a lease was not renewed");
    }
}

/// False when it was not kept. The agent takes a report for told once it is sent; only on a new link
/// does it say everything again.
async fn take_report(region: &Region, host: HostId, report: model::link::Report) -> bool {
    let settings = region.settings.clone();
    let taken = region.writer.submit(move |tx: &mut Tx| {
        control::host::renew(tx, &settings, &host);
        control::report::apply(tx, &host, &report);
        Ok::<(), std::convert::Infallible>(())
    });
    let outcome = taken.await;
    if let Err(error) = &outcome {
        tracing::error!(%error, "a report was not kept");
    }
    outcome.is_ok()
}
