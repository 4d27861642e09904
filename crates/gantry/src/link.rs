//! The control plane's end of the links to agents: lets them in, sends each what its host should
//! hold whenever that changes, and takes in their reports and logs. What a message means is
//! decided in `control`; here bytes only come and go.

use std::collections::BTreeMap;
use std::io;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;

use agent::link::frame::{read_frame, read_frame_within, write_frame};
use bytes::Bytes;
use control::assign::Sent;
use http::header::{AUTHORIZATION, CONNECTION, UPGRADE};
use http::{HeaderMap, HeaderValue, Request, Response, StatusCode};
use hyper_util::rt::TokioIo;
use model::id::HostId;
use model::link::{FromAgent, Hello, LogBatch, MAX_HELLO_BYTES, ToAgent, Welcome};
use model::tx::Tx;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::sync::{Notify, OwnedSemaphorePermit, Semaphore, mpsc, oneshot};
use tokio::time::{MissedTickBehavior, interval};

use crate::http::plain;
use crate::incoming::Incoming;
use crate::logs;
use crate::region::Region;

/// The path at which an agent asks for its link.
pub(crate) const PATH: &str = "/_gantry/link";
/// The protocol named in the upgrade.
pub(crate) const PROTOCOL: &str = "gantry-link";
/// The scheme before the token in the request for a link.
const SCHEME: &str = "Bearer ";
/// An agent that has not said who it is by then is gone.
const HELLO_TIMEOUT: Duration = Duration::from_secs(10);
/// Log batches taken in and not yet durable; further ones wait in the agent.
const LOG_QUEUE: usize = 64;
/// Messages waiting to be sent to one agent; the acknowledgements among them are tiny.
const SEND_QUEUE: usize = 256;

/// Links whose agents have not shown a token yet; more are sent away at once. Each may take as much
/// memory as a Hello.
const MAX_STRANGERS: usize = 64;

/// The links that stand, so that a host's newest connection ends the older one.
pub(crate) struct Links {
    known: Mutex<BTreeMap<HostId, oneshot::Sender<()>>>,
    strangers: Arc<Semaphore>,
}

impl Default for Links {
    fn default() -> Links {
        Links { known: Mutex::default(), strangers: Arc::new(Semaphore::new(MAX_STRANGERS)) }
    }
}

/// The way that a link came about.
pub(crate) enum Caller {
    /// The agent of this very process.
    Own,
    /// An agent that showed the token with its request.
    Known,
    /// Anybody, with the place that the link takes up until its agent has shown a token.
    Stranger(OwnedSemaphorePermit),
}

impl Links {
    /// Enters a new link for `host`; the receiver fires when a newer one takes its place.
    fn enter(&self, host: &HostId) -> oneshot::Receiver<()> {
        let (replace, replaced) = oneshot::channel();
        // Dropping the sender of the older link is what tells it.
        self.known.lock().unwrap_or_else(PoisonError::into_inner).insert(host.clone(), replace);
        replaced
    }
}

/// Turns an HTTP connection into a link. An agent that shows its token with the request is never
/// kept out by strangers who show none.
pub(crate) fn upgrade(region: Arc<Region>, request: &mut Request<Incoming>) -> Response<Bytes> {
    if request.headers().get(UPGRADE).is_none_or(|value| value != PROTOCOL) {
        return plain(StatusCode::UPGRADE_REQUIRED, "agents speak gantry-link here");
    }
    let caller = match shows_token(&region, request.headers()) {
        true => Caller::Known,
        false => match region.links.strangers.clone().try_acquire_owned() {
            Ok(place) => Caller::Stranger(place),
            Err(_) => return plain(StatusCode::SERVICE_UNAVAILABLE, "too many links at once"),
        },
    };
    let upgrade = tokio::time::timeout(HELLO_TIMEOUT, hyper::upgrade::on(request));
    tokio::spawn(async move {
        match upgrade.await {
            Ok(Ok(stream)) => serve(region, TokioIo::new(stream), caller).await,
            Ok(Err(error)) => tracing::warn!(%error, "an agent's link did not come about"),
            Err(_) => tracing::warn!("an agent's link did not come about in time"),
        }
    });
    let mut response = plain(StatusCode::SWITCHING_PROTOCOLS, Bytes::new());
    response.headers_mut().insert(UPGRADE, HeaderValue::from_static(PROTOCOL));
    response.headers_mut().insert(CONNECTION, HeaderValue::from_static("upgrade"));
    response
}

/// The header that an agent sends with its request for a link.
pub(crate) fn authorization(token: &str) -> String {
    format!("{SCHEME}{token}")
}

fn shows_token(region: &Region, headers: &HeaderMap) -> bool {
    let given = headers.get(AUTHORIZATION).and_then(|value| value.to_str().ok());
    let token = given.and_then(|value| value.strip_prefix(SCHEME));
    token.is_some_and(|token| token_fits(token, &region.link_token))
}

/// Speaks with one agent until either side ends it.
pub(crate) async fn serve<S: AsyncRead + AsyncWrite>(
    region: Arc<Region>,
    stream: S,
    caller: Caller,
) {
    let (from, mut to) = tokio::io::split(stream);
    let attention = Attention::default();
    let mut from = Ear { from, attention: &attention };
    let hello = read_frame_within(&mut from, MAX_HELLO_BYTES);
    let hello = match tokio::time::timeout(HELLO_TIMEOUT, hello).await {
        Ok(Ok(Some(FromAgent::Hello(hello)))) => hello,
        _ => return tracing::warn!("a link ended before it said whose it is"),
    };
    let host = hello.host.clone();
    let is_here = hello.machine.is_some() && hello.machine == region.settings.machine;
    attention.here.store(is_here, Ordering::Relaxed);
    if let Err(Refused { why, again_ms }) = admit(&region, hello, &caller).await {
        tracing::warn!(%host, why, "an agent was refused");
        let refused = ToAgent::Refused { why: why.into(), again_ms };
        let _untold = tokio::time::timeout(HELLO_TIMEOUT, write_frame(&mut to, &refused)).await;
        return;
    }
    if let Caller::Stranger(place) = caller {
        drop(place);
    }
    let replaced = region.links.enter(&host);
    let (send, queue) = mpsc::channel(SEND_QUEUE);
    let (keep, batches) = mpsc::channel(LOG_QUEUE);
    tracing::info!(%host, "an agent is connected");
    let ended = tokio::select! {
        ended = write_all(&region, &host, &mut to, queue) => ended,
        ended = read_all(&region, &host, &mut from, keep) => ended,
        ended = keep_lease(&region, &host, &attention) => ended,
        ended = given_up(&region, &host) => ended,
        () = logs::keep(&region, &host, batches, send) => "its logs could not be kept",
        _ = replaced => "a newer link of the same host took its place",
    };
    tracing::info!(%host, ended, "a link ended");
}

/// Returns the longest time between two messages of an agent: a quarter of its lease.
fn alive_every_ms(region: &Region) -> u64 {
    (region.settings.host_lease_ms / 4).max(1).unsigned_abs()
}

/// Why an agent is sent away, and when it may come again.
struct Refused {
    why: String,
    again_ms: Option<u64>,
}

async fn admit(region: &Region, hello: Hello, caller: &Caller) -> Result<(), Refused> {
    let refused = |why: &dyn std::fmt::Display| Refused { why: why.to_string(), again_ms: None };
    if !token_fits(&hello.token, &region.link_token) {
        let why = "the agent's token is not this control plane's: see --token-file";
        return Err(refused(&why));
    }
    // This process has one agent, so that its site need not be compared.
    let is_own = region.settings.own_host.as_ref() == Some(&hello.host);
    if is_own && !matches!(caller, Caller::Own) {
        let again_ms = region.settings.host_lease_ms.unsigned_abs();
        let why = control::host::Refusal::Taken { again_ms }.to_string();
        return Err(Refused { why, again_ms: Some(again_ms) });
    }
    let settings = region.settings.clone();
    let admitted =
        region.writer.submit(move |tx: &mut Tx| control::host::hello(tx, &settings, &hello));
    let outcome = admitted.await.map_err(|error| refused(&error))?;
    outcome.map_err(|why| Refused { why: why.to_string(), again_ms: why.again_ms() })
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
        let assignment = control::assign::assignment(
            &region.state(),
            host,
            sent.as_ref(),
            &region.settings.account,
        );
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
    from: &mut Ear<'_, R>,
    keep: mpsc::Sender<LogBatch>,
) -> &'static str {
    let attention = from.attention;
    loop {
        let message = match read_frame(from).await {
            Ok(Some(message)) => message,
            Ok(None) => return "it hung up",
            Err(error) => {
                tracing::warn!(%host, %error, "an agent's message could not be read");
                return "its message could not be read";
            }
        };
        let _busy = attention.busy();
        match message {
            FromAgent::Hello(_) => return "it said hello twice",
            // That it came is all it says.
            FromAgent::Alive => {}
            FromAgent::Report(report) => {
                if let Err(why) = take_report(region, host.clone(), report).await {
                    return why;
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

/// The reason why a link ends whose host was given up: only a new one begins with a Hello, and only
/// a Hello brings the host back.
const GIVEN_UP: &str = "its host was given up meanwhile";

/// Renews the lease for as long as something is heard.
async fn keep_lease(region: &Region, host: &HostId, attention: &Attention) -> &'static str {
    let mut looks = interval(Duration::from_millis(alive_every_ms(region).div_ceil(2)));
    looks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let mut is_quiet = false;
    loop {
        // A message after a silence renews at once: the lease may end before the next look.
        tokio::select! {
            _ = looks.tick() => {}
            () = attention.spoke.notified(), if is_quiet => {}
        }
        is_quiet = !attention.has_heard();
        if !is_quiet && !renew(region, host.clone()).await {
            return GIVEN_UP;
        }
    }
}

/// Ends the link of a host that was given up, even if nothing is ever heard of it again.
async fn given_up(region: &Region, host: &HostId) -> &'static str {
    let mut versions = region.writer.watch();
    loop {
        versions.mark_unchanged();
        if !region.state().hosts.get(host).is_some_and(|row| row.connected) {
            return GIVEN_UP;
        }
        if versions.changed().await.is_err() {
            return "the control plane stops";
        }
    }
}

/// False when the host was given up and has to say Hello first.
async fn renew(region: &Region, host: HostId) -> bool {
    let settings = region.settings.clone();
    let renewed = region.writer.submit(move |tx: &mut Tx| {
        Ok::<bool, std::convert::Infallible>(control::host::renew(tx, &settings, &host))
    });
    match renewed.await {
        Ok(Ok(known)) => known,
        Err(error) => {
            tracing::error!(%error, "a lease was not renewed");
            true
        }
    }
}

/// Fails when it was not kept. The agent takes a report for told once it is sent; only on a new
/// link does it say everything again.
async fn take_report(
    region: &Region,
    host: HostId,
    report: model::link::Report,
) -> Result<(), &'static str> {
    let settings = region.settings.clone();
    let taken = region.writer.submit(move |tx: &mut Tx| {
        let known = control::host::renew(tx, &settings, &host);
        if known {
            control::report::apply(tx, &host, &report);
        }
        Ok::<bool, std::convert::Infallible>(known)
    });
    match taken.await {
        Ok(Ok(true)) => Ok(()),
        Ok(Ok(false)) => Err(GIVEN_UP),
        Err(error) => {
            tracing::error!(%error, "a report was not kept");
            Err("its report could not be kept")
        }
    }
}

/// Tells an agent that lives from one that is silent: any byte that comes in, whatever
/// message it belongs to and however long that one takes. While nobody reads, because what was
/// read last is still being taken in, the silence is the control plane's.
#[derive(Debug, Default)]
struct Attention {
    heard: AtomicBool,
    /// Told of the first byte since the last look.
    spoke: Notify,
    busy: AtomicBool,
    /// The agent is a process of this very machine: the kernel would end the link with it, so that
    /// one that says nothing was only stopped for a while, as its containers were not.
    here: AtomicBool,
}

impl Attention {
    /// Returns true when the agent said something since the last look, or could not, or need not.
    fn has_heard(&self) -> bool {
        let may_be_silent = [&self.busy, &self.here].map(|one| one.load(Ordering::Relaxed));
        self.heard.swap(false, Ordering::Relaxed) || may_be_silent.contains(&true)
    }

    /// Nobody reads until the guard is dropped.
    fn busy(&self) -> Busy<'_> {
        self.busy.store(true, Ordering::Relaxed);
        Busy(self)
    }
}

struct Busy<'a>(&'a Attention);

impl Drop for Busy<'_> {
    fn drop(&mut self) {
        self.0.busy.store(false, Ordering::Relaxed);
    }
}

/// Reads, and notes that something came.
struct Ear<'a, R> {
    from: R,
    attention: &'a Attention,
}

impl<R: AsyncRead + Unpin> AsyncRead for Ear<'_, R> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        into: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let before = into.filled().len();
        let read = Pin::new(&mut self.from).poll_read(cx, into);
        let spoke = into.filled().len() > before;
        if spoke && !self.attention.heard.swap(true, Ordering::Relaxed) {
            self.attention.spoke.notify_one();
        }
        read
    }
}

#[cfg(test)]
mod tests;
