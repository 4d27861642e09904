//! The agent's end of the connection to the control plane: makes it, keeps it alive, and makes it
//! again. It knows the meaning of no message except the first one each way.

pub mod frame;

use std::io;
use std::pin::Pin;
use std::time::Duration;

use model::id::Text;
use model::link::{FromAgent, Hello, ToAgent};
use tokio::io::{AsyncRead, AsyncWrite, ReadHalf, WriteHalf};
use tokio::sync::mpsc;
use tokio::time::{MissedTickBehavior, interval, timeout};

use frame::{FrameError, read_frame, write_frame};

/// A connection to the control plane: a TCP stream, or a pipe inside one process.
pub trait Duplex: AsyncRead + AsyncWrite + Send + Unpin {}

impl<T: AsyncRead + AsyncWrite + Send + Unpin> Duplex for T {}

pub type Connecting = Pin<Box<dyn Future<Output = io::Result<Box<dyn Duplex>>> + Send>>;

/// Makes one connection.
pub type Connector = Box<dyn Fn() -> Connecting + Send + Sync>;

/// Wait after the first failed attempt to connect; it doubles.
const FIRST_PAUSE: Duration = Duration::from_millis(250);

/// The longest wait between attempts: a control plane that returns hears from its hosts within
/// this.
const LONGEST_PAUSE: Duration = Duration::from_secs(5);

/// Between attempts of an agent that was told when to come again, or longer if it was told so. It
/// may be refused for days, and each refusal is a line in two logs.
const LONGEST_REFUSED_PAUSE: Duration = Duration::from_secs(60);

/// However long it was told to wait, the other agent may be stopped at any time.
const LONGEST_TOLD_PAUSE: Duration = Duration::from_secs(600);

/// Time-out of connecting, including the Welcome.
const PATIENCE: Duration = Duration::from_secs(10);

/// Length of the queue of messages to send; the largest message, a log batch, has 1 MiB.
const QUEUE: usize = 16;

/// An event of the connection.
#[derive(Debug)]
pub enum LinkEvent {
    /// Connected; messages put into the queue are sent. Dropping it closes the connection.
    Up(mpsc::Sender<FromAgent>),
    Message(Box<ToAgent>),
    Down,
    /// Another agent is the host, and runs what this one ran.
    GivenUp,
}

/// Connects, again and again, until the receiver of the events is gone.
pub async fn run(connector: Connector, hello: Hello, events: mpsc::Sender<LinkEvent>) {
    let mut pauses = Pauses::default();
    while !events.is_closed() {
        match open(&connector, &hello).await {
            Ok((stream, welcome)) => {
                pauses = Pauses::after_welcome(alive_every(&welcome));
                let why = serve(stream, welcome, &events).await;
                tracing::info!(%why, "the connection to the control plane ended");
                if events.send(LinkEvent::Down).await.is_err() {
                    return;
                }
            }
            Err(NotOpened::Refused(refusal)) => {
                tracing::warn!(why = %refusal.why, "the control plane refused this host");
                pauses.refused(refusal.again_ms.map(Duration::from_millis));
                if refusal.given_up && events.send(LinkEvent::GivenUp).await.is_err() {
                    return;
                }
            }
            Err(NotOpened::Failed(why)) => {
                tracing::warn!(%why, "cannot reach the control plane");
                pauses.refused(None);
            }
        }
        tokio::select! {
            () = tokio::time::sleep(pauses.take()) => {}
            () = events.closed() => return,
        }
    }
}

/// The pauses between attempts to connect: each is twice the one before, up to the longest, and no
/// shorter than was told.
struct Pauses {
    next: Duration,
    longest: Duration,
    /// The longest while nothing else was told.
    usual: Duration,
    told: Duration,
}

impl Default for Pauses {
    fn default() -> Pauses {
        Pauses::after_welcome(LONGEST_PAUSE)
    }
}

impl Pauses {
    /// A host that is heard of too late is given up, though it did try.
    fn after_welcome(alive_every: Duration) -> Pauses {
        let usual = LONGEST_PAUSE.min(alive_every);
        Pauses { next: FIRST_PAUSE, longest: usual, usual, told: Duration::ZERO }
    }

    /// Takes in the least time before the next attempt, if the control plane named one.
    fn refused(&mut self, again: Option<Duration>) {
        self.longest = again.map_or(self.usual, |_| LONGEST_REFUSED_PAUSE);
        self.next = self.next.min(self.longest);
        self.told = again.unwrap_or_default().min(LONGEST_TOLD_PAUSE);
    }

    fn take(&mut self) -> Duration {
        let pause = self.next.max(self.told);
        self.next = (self.next * 2).min(self.longest);
        pause
    }
}

type Halves = (ReadHalf<Box<dyn Duplex>>, WriteHalf<Box<dyn Duplex>>);

/// Why there is no link.
enum NotOpened {
    Refused(Refusal),
    Failed(FrameError),
}

/// The content of `ToAgent::Refused`.
struct Refusal {
    why: Text,
    again_ms: Option<u64>,
    given_up: bool,
}

/// Connects and waits for the Welcome.
async fn open(connector: &Connector, hello: &Hello) -> Result<(Halves, ToAgent), NotOpened> {
    let opening = async {
        let (mut read, mut write) = tokio::io::split(connector().await?);
        write_frame(&mut write, &FromAgent::Hello(hello.clone())).await?;
        let first = read_frame::<ToAgent>(&mut read).await?;
        Ok::<_, FrameError>(((read, write), first))
    };
    let late = || io::Error::new(io::ErrorKind::TimedOut, "no welcome in 10 seconds");
    let opened = timeout(PATIENCE, opening).await.unwrap_or_else(|_| Err(late().into()));
    let (halves, first) = opened.map_err(NotOpened::Failed)?;
    match first {
        ToAgent::Welcome(_) => Ok((halves, first)),
        ToAgent::Refused { why, again_ms, given_up } => {
            Err(NotOpened::Refused(Refusal { why, again_ms, given_up }))
        }
        ToAgent::Assignment(_) | ToAgent::LogsKept { .. } => {
            let why = io::Error::other("the control plane did not begin with a welcome");
            Err(NotOpened::Failed(why.into()))
        }
    }
}

/// Passes messages both ways until one way ends.
async fn serve(
    (read, write): Halves,
    welcome: ToAgent,
    events: &mpsc::Sender<LinkEvent>,
) -> FrameError {
    let alive_every = alive_every(&welcome);
    let (queue, outgoing) = mpsc::channel(QUEUE);
    for event in [LinkEvent::Up(queue), LinkEvent::Message(Box::new(welcome))] {
        if events.send(event).await.is_err() {
            return FrameError::Closed;
        }
    }
    tokio::select! {
        why = receive(read, events) => why,
        why = send(write, outgoing, alive_every) => why,
    }
}

/// Returns the longest time between two messages that the control plane allows.
fn alive_every(welcome: &ToAgent) -> Duration {
    match welcome {
        ToAgent::Welcome(welcome) => Duration::from_millis(welcome.alive_every_ms.max(1)),
        ToAgent::Assignment(_) | ToAgent::LogsKept { .. } | ToAgent::Refused { .. } => PATIENCE,
    }
}

async fn receive(
    mut read: ReadHalf<Box<dyn Duplex>>,
    events: &mpsc::Sender<LinkEvent>,
) -> FrameError {
    loop {
        let message = match read_frame(&mut read).await {
            Ok(message) => message,
            Err(why) => return why,
        };
        if events.send(LinkEvent::Message(Box::new(message))).await.is_err() {
            return FrameError::Closed;
        }
    }
}

/// Sends the queued messages, and Alive messages on a timer of their own: no other message counts
/// as one.
async fn send(
    mut write: impl AsyncWrite + Unpin,
    mut outgoing: mpsc::Receiver<FromAgent>,
    alive_every: Duration,
) -> FrameError {
    // Half of the allowed time, because a message may take a while to arrive.
    let mut alive = interval(alive_every / 2);
    alive.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        let message = tokio::select! {
            biased;
            _ = alive.tick() => FromAgent::Alive,
            message = outgoing.recv() => match message {
                Some(message) => message,
                None => return FrameError::Closed,
            },
        };
        match timeout(PATIENCE.max(alive_every), write_frame(&mut write, &message)).await {
            Ok(Ok(())) => {}
            Ok(Err(why)) => return why,
            Err(_) => return io::Error::from(io::ErrorKind::TimedOut).into(),
        }
    }
}

#[cfg(test)]
mod tests {
    use model::link::LogBatch;

    use super::*;

    const ALIVE_EVERY: Duration = Duration::from_millis(40);

    /// Returns a message of a container that writes all the time.
    fn chatter() -> FromAgent {
        let (task, container) = ("t".into(), "c".into());
        FromAgent::Logs(LogBatch { number: 1, task, container, events: Vec::new() })
    }

    /// The next pauses, in milliseconds.
    fn taken(pauses: &mut Pauses, number: usize) -> Vec<u128> {
        (0..number).map(|_| pauses.take().as_millis()).collect()
    }

    #[test]
    fn who_was_told_when_to_come_again_waits_for_it_and_then_for_longer() {
        let mut pauses = Pauses::default();
        assert_eq!(taken(&mut pauses, 6), [250, 500, 1_000, 2_000, 4_000, 5_000]);
        pauses = Pauses::after_welcome(Duration::from_millis(900));
        assert_eq!(taken(&mut pauses, 4), [250, 500, 900, 900]);

        let mut told = |again_ms: Option<u64>| {
            pauses.refused(again_ms.map(Duration::from_millis));
            pauses.take().as_millis()
        };
        assert_eq!(told(Some(14_000)), 14_000, "when the other one's lease is over");
        assert_eq!(told(Some(1)), 1_800, "it was not quite over");
        let lives: Vec<u128> = (0..7).map(|_| told(Some(15_000))).collect();
        assert_eq!(lives, [15_000, 15_000, 15_000, 28_800, 57_600, 60_000, 60_000]);
        assert_eq!(told(Some(90_000)), 90_000);
        assert_eq!(told(None), 900, "nobody is there who could say");
        assert_eq!(told(Some(u64::MAX)), 600_000);
    }

    #[tokio::test]
    async fn steady_output_does_not_keep_an_agent_from_saying_that_it_lives() {
        let (ours, mut theirs) = tokio::io::duplex(1 << 10);
        let (queue, outgoing) = mpsc::channel(QUEUE);
        let talking = async { while queue.send(chatter()).await.is_ok() {} };
        let listening = async {
            let (mut alive, mut logs) = (0, 0);
            while alive < 5 || logs < 5 {
                match read_frame::<FromAgent>(&mut theirs).await.expect("a message") {
                    FromAgent::Alive => alive += 1,
                    FromAgent::Logs(_) => logs += 1,
                    FromAgent::Hello(_) | FromAgent::Report(_) => unreachable!("never sent"),
                }
            }
        };
        tokio::select! {
            () = listening => {}
            () = talking => unreachable!("the queue is never closed"),
            why = send(ours, outgoing, ALIVE_EVERY) => panic!("{why}"),
        }
    }
}
