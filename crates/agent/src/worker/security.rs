//! Security groups: keeps what the control plane says of them, and brings the routers up to it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use model::link::{Secured, SecuredPeer, SecuredRule, Security};
use model::security::{Direction, Traffic};
use net::Net;

/// The rules that routers have to enforce, and how far each of them is.
#[derive(Debug, Default)]
pub(crate) struct Guard {
    wanted: Mutex<Wanted>,
    /// One at a time changes a router, and those who wait for it most often find their change made.
    routers: Mutex<BTreeMap<String, Arc<Mutex<Done>>>>,
}

/// The change up to which a router was brought.
#[derive(Debug, Default)]
struct Done {
    /// The number of its namespace: one that was made anew enforces nothing.
    router: u64,
    /// The number of the last change that it was brought up to.
    changes: u64,
}

#[derive(Debug, Default)]
struct Wanted {
    secured: Secured,
    /// Counts changes.
    changes: u64,
}

impl Guard {
    /// Takes in what an assignment says. Returns true if it changes anything.
    pub(crate) fn take(&self, security: Security) -> bool {
        if security.is_empty() {
            return false;
        }
        let mut wanted = locked(&self.wanted);
        wanted.secured.take(security);
        wanted.changes += 1;
        true
    }

    /// Lists the routers that have, or had, anything to enforce.
    pub(crate) fn routers(&self) -> BTreeSet<String> {
        let wanted = locked(&self.wanted);
        let vpcs = wanted.secured.interfaces.values().map(|it| it.vpc.to_string());
        vpcs.chain(locked(&self.routers).keys().cloned()).collect()
    }

    /// Brings a router up to everything that was taken in before.
    pub(crate) fn enforce(&self, net: &Net, router: &str) -> Result<(), net::Error> {
        let place = locked(&self.routers).entry(router.to_owned()).or_default().clone();
        let mut done = locked(&place);
        let number = net.router_number(router)?;
        if done.router != number {
            *done = Done { router: number, changes: 0 };
        }
        let (changes, security) = {
            let wanted = locked(&self.wanted);
            if wanted.changes <= done.changes {
                return Ok(());
            }
            (wanted.changes, of_router(&wanted.secured, router))
        };
        net.secure(router, &security)?;
        done.changes = changes;
        Ok(())
    }
}

/// Returns what one router has to enforce.
fn of_router(secured: &Secured, router: &str) -> net::Security {
    let interfaces = secured.interfaces.values().filter(|it| it.vpc.as_str() == router);
    let interfaces: BTreeMap<_, _> = interfaces
        .map(|it| (it.address, it.groups.iter().map(ToString::to_string).collect()))
        .collect();
    let mut security = net::Security { interfaces, ..net::Security::default() };
    let groups = secured.interfaces.values().filter(|it| it.vpc.as_str() == router);
    for group in groups.flat_map(|it| &it.groups) {
        let Some(rules) = secured.groups.get(group) else { continue };
        for rule in rules {
            if let SecuredPeer::Group(peer) = &rule.peer {
                let members = secured.members.get(peer).cloned().unwrap_or_default();
                security.members.entry(peer.to_string()).or_insert(members);
            }
        }
        let rules = rules.iter().filter_map(rule).collect();
        security.groups.insert(group.to_string(), rules);
    }
    security
}

/// Returns a rule as a router knows it; None for one that never has anything to allow there.
fn rule(rule: &SecuredRule) -> Option<net::SecurityRule> {
    let direction = match rule.direction {
        Direction::Ingress => net::Direction::In,
        Direction::Egress => net::Direction::Out,
    };
    let traffic = match rule.traffic {
        Traffic::All => net::Traffic::All,
        Traffic::Protocol(number) => net::Traffic::Other(number),
        Traffic::Tcp(ports) => net::Traffic::Tcp { from: ports.from, to: ports.to },
        Traffic::Udp(ports) => net::Traffic::Udp { from: ports.from, to: ports.to },
        Traffic::Icmp { kind, code } => net::Traffic::Icmp { kind, code },
        Traffic::Icmp6 { .. } => return None,
    };
    let peer = match &rule.peer {
        SecuredPeer::Block(block) => {
            net::Peer::Range { network: block.base, prefix_len: block.prefix }
        }
        SecuredPeer::Group(id) => net::Peer::Group(id.to_string()),
    };
    Some(net::SecurityRule { direction, traffic, peer })
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
