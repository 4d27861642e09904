//! The load generator of the benches: many clients, each on one persistent connection, each sending
//! the same prepared bytes and waiting for the response. It signs nothing and parses next to
//! nothing, so that the server is measured.
//!
//! `load http|grpc ADDRESS FILE CLIENTS REQUESTS` sends FILE (a whole HTTP/1.1 request, or the
//! message of an etcd Put) until REQUESTS are answered, and prints one line of JSON.

mod grpc;
mod http;

use std::io::{Error, Result};
use std::net::{SocketAddr, TcpStream};
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, Instant};

/// The time-out of one response: a server that takes longer is broken, not slow.
const ANSWER_TIMEOUT: Duration = Duration::from_secs(20);
/// The most clients, a thread each: with more, the scheduler would be measured.
const MAX_CLIENTS: usize = 256;

/// One connection: sends the prepared request once and returns true if the response is a success.
trait Exchange {
    /// # Errors
    /// When the connection breaks or the peer speaks something else.
    fn once(&mut self) -> Result<bool>;
}

/// The results of one client.
#[derive(Default)]
struct Seen {
    answered_us: Vec<u64>,
    refused: u64,
    broken: Option<String>,
}

fn main() -> Result<()> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let [kind, address, file, clients, requests] = words.as_slice() else {
        return Err(Error::other("usage: load http|grpc ADDRESS FILE CLIENTS REQUESTS"));
    };
    let address: SocketAddr = address.parse().map_err(Error::other)?;
    let bytes = std::fs::read(file)?;
    let clients: usize = clients.parse().map_err(Error::other)?;
    let left = AtomicI64::new(requests.parse().map_err(Error::other)?);
    let started = Instant::now();
    let seen: Vec<Seen> = std::thread::scope(|scope| {
        let run = || match kind.as_str() {
            "http" => drive(&left, http::Client::connect(address, &bytes)),
            _ => drive(&left, grpc::Client::connect(address, &bytes)),
        };
        let threads: Vec<_> = (0..clients.min(MAX_CLIENTS)).map(|_| scope.spawn(run)).collect();
        threads.into_iter().filter_map(|thread| thread.join().ok()).collect()
    });
    print(started.elapsed(), seen);
    Ok(())
}

/// Sends requests until the common counter is used up or the connection breaks.
fn drive(left: &AtomicI64, client: Result<impl Exchange>) -> Seen {
    let mut seen = Seen::default();
    let mut client = match client {
        Ok(client) => client,
        Err(error) => return Seen { broken: Some(error.to_string()), ..seen },
    };
    while left.fetch_sub(1, Ordering::Relaxed) > 0 {
        let sent = Instant::now();
        match client.once() {
            Ok(true) => seen.answered_us.push(sent.elapsed().as_micros() as u64),
            Ok(false) => seen.refused += 1,
            Err(error) => return Seen { broken: Some(error.to_string()), ..seen },
        }
    }
    seen
}

fn print(elapsed: Duration, seen: Vec<Seen>) {
    let refused: u64 = seen.iter().map(|one| one.refused).sum();
    let broken: Vec<&String> = seen.iter().filter_map(|one| one.broken.as_ref()).collect();
    let mut times: Vec<u64> = seen.iter().flat_map(|one| one.answered_us.iter().copied()).collect();
    times.sort_unstable();
    let at =
        |share: usize| times.get((times.len() * share / 100).min(times.len().saturating_sub(1)));
    println!(
        "{{\"answered\":{},\"refused\":{refused},\"broken\":{},\"seconds\":{:.6},\"p50_us\":{},\"p99_us\":{}}}",
        times.len(),
        broken.len(),
        elapsed.as_secs_f64(),
        at(50).unwrap_or(&0),
        at(99).unwrap_or(&0),
    );
    if let Some(first) = broken.first() {
        eprintln!("load: {} connections broke; the first: {first}", broken.len());
    }
}

fn open(address: SocketAddr) -> Result<TcpStream> {
    let stream = TcpStream::connect_timeout(&address, ANSWER_TIMEOUT)?;
    stream.set_nodelay(true)?;
    stream.set_read_timeout(Some(ANSWER_TIMEOUT))?;
    Ok(stream)
}
