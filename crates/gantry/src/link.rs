//! The control plane's end of the links to agents: lets them in, sends each what its host should
//! hold whenever that changes, and takes in their reports and logs. What a message means is
//! decided in `control`; here bytes only come and go.

use std::collections::BTreeMap;
use std::io;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};
use std::time::{Duration, Instant};

use agent::link::frame::{FrameError, read_frame, read_frame_within, write_frame};
use bytes::Bytes;
use control::assign::Sent;
use control::host::Arrival;
use front::http::{Upgrade, plain};
use front::incoming::Incoming;
use front::region::Region;
use http::header::{AUTHORIZATION, CONNECTION, UPGRADE};
use http::{HeaderMap, HeaderValue, Request, Response, StatusCode};
use hyper_util::rt::TokioIo;
use model::host::Site;
use model::id::HostId;
use model::link::{
    FromAgent, Hello, LogBatch, MAX_HELLO_BYTES, PROTOCOL_VERSION, ToAgent, Welcome,
};
use model::state::State;
use model::tx::Tx;
use rim::seldom::Seldom;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::sync::{Notify, OwnedSemaphorePermit, Semaphore, mpsc, oneshot};
use tokio::time::{MissedTickBehavior, interval};

use crate::dispatch::{Dispatcher, Follower, Look};
use crate::logs;

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
/// Time between two log lines about links that did not come about. Anyone may ask for a link.
const LINE_EVERY: Duration = Duration::from_secs(1);

/// The longest reason, in characters, why a Hello was not understood.
const MAX_WHY_CHARS: usize = 300;

/// A region's links. Those that stand are known, so that a host's newest connection ends the older
/// one.
pub(crate) struct Links {
    region: Arc<Region>,
    /// Tells each link which commits concern its host.
    dispatcher: Arc<Dispatcher>,
    known: Mutex<BTreeMap<HostId, Known>>,
    strangers: Arc<Semaphore>,
    lines: Lines,
}

/// A link that stands.
struct Known {
    /// The site of its agent; None: the agent does not tell.
    site: Option<Site>,
    /// Dropped to tell the link that a newer one takes its place.
    replace: oneshot::Sender<()>,
}

/// The log lines about links that did not come about. Those of strangers have a bound of their own,
/// so that they do not hide that an agent was refused.
struct Lines {
    strangers: Seldom,
    refused: Seldom,
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

/// The entry of a link that stands, for as long as it does.
struct Entry<'a> {
    links: &'a Links,
    host: &'a HostId,
    /// Fires when a newer link takes the place of this one.
    replaced: oneshot::Receiver<()>,
}

impl Links {
    pub(crate) fn new(region: Arc<Region>) -> Links {
        let strangers = Arc::new(Semaphore::new(MAX_STRANGERS));
        let dispatcher = Dispatcher::start(region.writer.follow());
        let [of_strangers, refused] = [(); 2].map(|()| Seldom::every(LINE_EVERY));
        let lines = Lines { strangers: of_strangers, refused };
        Links { region, dispatcher, known: Mutex::default(), strangers, lines }
    }

    /// The door of the region's port that leads here.
    pub(crate) fn door(self: Arc<Links>) -> (&'static str, Upgrade) {
        (PATH, Box::new(move |request| upgrade(&self, request)))
    }

    /// Enters a new link for `host`, whose agent works at `site`.
    fn enter<'a>(&'a self, host: &'a HostId, site: Option<Site>) -> Entry<'a> {
        let (replace, replaced) = oneshot::channel();
        self.known().insert(host.clone(), Known { site, replace });
        Entry { links: self, host, replaced }
    }

    /// Returns the site of the agent that is `host` right now, as far as is known.
    fn linked(&self, host: &HostId) -> Option<Site> {
        self.known().get(host).and_then(|link| link.site.clone())
    }

    /// Writes a line about a link whose agent has not shown the token, unless one was written just
    /// now. No text of the other side belongs in `why`.
    fn tell_of_stranger(&self, why: &'static str) {
        if let Some(left_out) = self.lines.strangers.take(Instant::now()) {
            tracing::warn!(why, left_out, "a link did not come about");
        }
    }

    /// Writes a line about an agent that showed the token and was sent away, unless one was written
    /// just now.
    fn tell_of_refused(&self, host: Option<&HostId>, why: &str, given_up: bool) {
        if let Some(left_out) = self.lines.refused.take(Instant::now()) {
            let host = host.map(tracing::field::display);
            tracing::warn!(host, why, given_up, left_out, "an agent was refused");
        }
    }

    fn known(&self) -> MutexGuard<'_, BTreeMap<HostId, Known>> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A newer link's entry is left alone.
impl Drop for Entry<'_> {
    fn drop(&mut self) {
        self.replaced.close();
        let mut known = self.links.known();
        if known.get(self.host).is_some_and(|link| link.replace.is_closed()) {
            known.remove(self.host);
        }
    }
}

/// Turns an HTTP connection into a link. An agent that shows its token with the request is never
/// kept out by strangers who show none.
fn upgrade(links: &Arc<Links>, request: &mut Request<Incoming>) -> Response<Bytes> {
    if request.headers().get(UPGRADE).is_none_or(|value| value != PROTOCOL) {
        return plain(StatusCode::UPGRADE_REQUIRED, "agents speak gantry-link here");
    }
    let caller = match shows_token(&links.region, request.headers()) {
        true => Caller::Known,
        false => match links.strangers.clone().try_acquire_owned() {
            Ok(place) => Caller::Stranger(place),
            Err(_) => return plain(StatusCode::SERVICE_UNAVAILABLE, "too many links at once"),
        },
    };
    let upgrade = tokio::time::timeout(HELLO_TIMEOUT, hyper::upgrade::on(request));
    let links = links.clone();
    tokio::spawn(async move {
        match upgrade.await {
            Ok(Ok(stream)) => serve(links, TokioIo::new(stream), caller).await,
            Ok(Err(broken)) => {
                unheard(&links, &caller, Unheard::Broken(broken));
            }
            Err(_late) => {
                unheard(&links, &caller, Unheard::Late);
            }
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
    token.is_some_and(|token| region.is_link_token(token))
}

/// Speaks with one agent until either side ends it.
pub(crate) async fn serve<S: AsyncRead + AsyncWrite>(links: Arc<Links>, stream: S, caller: Caller) {
    let region = &links.region;
    let (from, mut to) = tokio::io::split(stream);
    let attention = Attention::default();
    let mut from = Ear { from, attention: &attention };
    let hello = tokio::time::timeout(HELLO_TIMEOUT, read_hello(&mut from)).await;
    let hello = match hello.unwrap_or(Err(Unheard::Late)) {
        Ok(hello) => hello,
        Err(why) => {
            if let Some(refused) = unheard(&links, &caller, why) {
                send_away(&mut to, &refused).await;
            }
            return;
        }
    };
    let (host, site) = (hello.host.clone(), hello.site.clone());
    let is_here = hello.machine.is_some() && hello.machine == region.settings.machine;
    attention.here.store(is_here, Ordering::Relaxed);
    let arrival =
        Arrival { is_own_agent: matches!(caller, Caller::Own), linked: links.linked(&host) };
    if let Err(refused) = admit(region, hello, arrival).await {
        let refused = refused.told(&links, &host);
        return send_away(&mut to, &refused).await;
    }
    if let Caller::Stranger(place) = caller {
        drop(place);
    }
    let mut entry = links.enter(&host, site);
    let (send, queue) = mpsc::channel(SEND_QUEUE);
    let (keep, batches) = mpsc::channel(LOG_QUEUE);
    tracing::info!(%host, "an agent is connected");
    let ended = tokio::select! {
        ended = write_all(&links, &host, &mut to, queue) => ended,
        ended = read_all(region, &host, &mut from, keep) => ended,
        ended = keep_lease(region, &host, &attention) => ended,
        ended = given_up(&links, &host) => ended,
        () = logs::keep(region, &host, batches, send) => "its logs could not be kept",
        _ = &mut entry.replaced => "a newer link of the same host took its place",
    };
    tracing::info!(%host, ended, "a link ended");
}

async fn send_away<W: AsyncWrite + Unpin>(to: &mut W, refused: &ToAgent) {
    let _untold = tokio::time::timeout(HELLO_TIMEOUT, write_frame(to, refused)).await;
}

/// The reason why an agent's Hello was not heard.
#[derive(Debug, thiserror::Error)]
enum Unheard {
    #[error("it said nothing for too long")]
    Late,
    #[error("its connection ended too early: {0}")]
    Broken(hyper::Error),
    #[error("its first message is no Hello")]
    Other,
    #[error(
        "it speaks another version of the link, {theirs}, and this control plane {PROTOCOL_VERSION}; \
         run the same version of Gantry on both"
    )]
    Version { theirs: u64 },
    #[error("its Hello could not be read: {0}")]
    Unread(#[from] FrameError),
}

async fn read_hello(from: &mut (impl AsyncRead + Unpin)) -> Result<Hello, Unheard> {
    let message: serde_json::Value = read_frame_within(from, MAX_HELLO_BYTES).await?;
    let theirs = message.pointer("/Hello/protocol_version").and_then(serde_json::Value::as_u64);
    match serde_json::from_value(message) {
        Ok(FromAgent::Hello(hello)) => Ok(hello),
        Ok(FromAgent::Report(_) | FromAgent::Alive | FromAgent::Logs(_)) => Err(Unheard::Other),
        // Another version's Hello may have other fields.
        Err(error) => Err(match theirs.filter(|theirs| *theirs != u64::from(PROTOCOL_VERSION)) {
            Some(theirs) => Unheard::Version { theirs },
            None => FrameError::from(error).into(),
        }),
    }
}

/// Logs that no Hello came, and returns what to tell an agent that showed the token.
fn unheard(links: &Links, caller: &Caller, why: Unheard) -> Option<ToAgent> {
    match caller {
        Caller::Stranger(_) => {
            links.tell_of_stranger("it ended without saying whose it is");
            None
        }
        Caller::Own | Caller::Known => {
            // An error names what it found, which may be as long as a Hello.
            let why: String = why.to_string().chars().take(MAX_WHY_CHARS).collect();
            links.tell_of_refused(None, &why, false);
            Some(ToAgent::Refused { why: why.into(), again_ms: None, given_up: false })
        }
    }
}

/// Returns the longest time between two messages of an agent: a quarter of its lease.
fn alive_every_ms(region: &Region) -> u64 {
    (region.settings.host_lease_ms / 4).max(1).unsigned_abs()
}

/// The reason why an agent is sent away.
enum Refused {
    /// It has not shown the token, so that nothing of what it says is worth a line.
    Stranger,
    /// Its id cannot be a host's.
    Nameless,
    Decided(control::host::Refusal),
    /// The decision could not be made or stored.
    Failed(String),
}

impl Refused {
    /// Logs the refusal, and returns what to tell the agent.
    fn told(self, links: &Links, host: &HostId) -> ToAgent {
        let (why, again_ms, given_up) = match self {
            Refused::Stranger => {
                let why = "the agent's token is not this control plane's: see --token-file";
                links.tell_of_stranger(why);
                return ToAgent::Refused { why: why.into(), again_ms: None, given_up: false };
            }
            Refused::Nameless => {
                let why = "the host's id is not 1 to 64 letters, digits, - and _: see the file \
                           that the agent keeps it in";
                (why.to_owned(), None, false)
            }
            Refused::Decided(why) => (why.to_string(), why.again_ms(), why.is_given_up()),
            Refused::Failed(why) => (why, None, false),
        };
        let host = Some(host).filter(|host| host.is_well_formed());
        links.tell_of_refused(host, &why, given_up);
        ToAgent::Refused { why: why.into(), again_ms, given_up }
    }
}

async fn admit(region: &Region, hello: Hello, arrival: Arrival) -> Result<(), Refused> {
    if !region.is_link_token(&hello.token) {
        return Err(Refused::Stranger);
    }
    if !hello.host.is_well_formed() {
        return Err(Refused::Nameless);
    }
    let settings = region.settings.clone();
    let admitted = region
        .writer
        .submit(move |tx: &mut Tx| control::host::hello(tx, &settings, &hello, &arrival));
    let outcome = admitted.await.map_err(|error| Refused::Failed(error.to_string()))?;
    outcome.map_err(Refused::Decided)
}

/// Sends the welcome and the assignment, then what changes of it, and what is queued.
async fn write_all<W: AsyncWrite + Unpin>(
    links: &Links,
    host: &HostId,
    to: &mut W,
    mut queue: mpsc::Receiver<ToAgent>,
) -> &'static str {
    let (region, mut news) = (&*links.region, links.dispatcher.follow(host));
    let home = &region.settings.account;
    let welcome = ToAgent::Welcome(Welcome { alive_every_ms: alive_every_ms(region) });
    let state = followed(region, &mut news, host, &Look::Everything);
    let whole = control::assign::assignment(&state, host, None, home);
    let mut sent = Sent::default().after(&whole);
    for first in [welcome, ToAgent::Assignment(whole)] {
        if write_frame(to, &first).await.is_err() {
            return "it does not listen";
        }
    }
    loop {
        let message = tokio::select! {
            look = news.next() => {
                let Some(look) = look else { return "the control plane stops" };
                let state = followed(region, &mut news, host, &look);
                let Some(assignment) = look.assignment(&state, host, &sent, home) else {
                    continue;
                };
                sent = sent.after(&assignment);
                news.follow_only(&sent.security.groups().cloned().collect());
                ToAgent::Assignment(assignment)
            }
            message = queue.recv() => match message {
                Some(message) => message,
                None => return "the control plane stops",
            },
        };
        if write_frame(to, &message).await.is_err() {
            return "it does not listen";
        }
    }
}

/// Returns a state of which all later changes are followed that matter to what `look` leads to.
fn followed(region: &Region, news: &mut Follower, host: &HostId, look: &Look) -> Arc<State> {
    loop {
        let state = region.state();
        if news.has_followed(&look.needs(&state, host)) {
            return state;
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
            Err(FrameError::Closed) => return "it hung up",
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
async fn given_up(links: &Links, host: &HostId) -> &'static str {
    let mut news = links.dispatcher.follow(host);
    loop {
        if !links.region.state().hosts.get(host).is_some_and(|row| row.connected) {
            return GIVEN_UP;
        }
        if news.next().await.is_none() {
            return "the control plane stops";
        }
    }
}

/// False when the host was given up and has to say Hello first.
async fn renew(region: &Region, host: HostId) -> bool {
    let settings = region.settings.clone();
    let renewed = region.writer.run(move |tx: &mut Tx| control::host::renew(tx, &settings, &host));
    match renewed.await {
        Ok(known) => known,
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
    let taken = region.writer.run(move |tx: &mut Tx| {
        let known = control::host::renew(tx, &settings, &host);
        if known {
            control::report::apply(tx, &host, &report);
        }
        known
    });
    match taken.await {
        Ok(true) => Ok(()),
        Ok(false) => Err(GIVEN_UP),
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
