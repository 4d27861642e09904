//! The address blocks that regions may have: a pair for each, one block for network interfaces and
//! one for bridged containers, no two of which overlap. It must not know who has which.

use serde::{Deserialize, Serialize};

use super::error::{Error, Result};
use super::subnet::Subnet;

/// The pairs in the order in which they are given out. The first pair belongs to a machine's first
/// region: its tasks lie where AWS's default VPC does. The others are eighths of 10/8 that other
/// software rarely chooses, and parts of the link-local block that have no meaning to AWS.
const PAIRS: [(&str, &str); 12] = [
    ("172.24.0.0/13", "169.254.192.0/20"),
    ("10.200.0.0/13", "169.254.208.0/20"),
    ("10.208.0.0/13", "169.254.224.0/20"),
    ("10.216.0.0/13", "169.254.176.0/20"),
    ("10.224.0.0/13", "169.254.144.0/20"),
    ("10.184.0.0/13", "169.254.128.0/20"),
    ("10.176.0.0/13", "169.254.112.0/20"),
    ("10.168.0.0/13", "169.254.96.0/20"),
    ("10.160.0.0/13", "169.254.80.0/20"),
    ("10.152.0.0/13", "169.254.64.0/20"),
    ("10.144.0.0/13", "169.254.48.0/20"),
    ("10.136.0.0/13", "169.254.32.0/20"),
];

/// The blocks that a region's tasks get addresses from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "(String, String)", into = "(String, String)")]
pub struct Blocks {
    /// Tasks with network interfaces of their own.
    pub tasks: Subnet,
    /// Bridged containers.
    pub bridge: Subnet,
}

impl TryFrom<(String, String)> for Blocks {
    type Error = Error;

    fn try_from((tasks, bridge): (String, String)) -> Result<Blocks> {
        Ok(Blocks { tasks: tasks.parse()?, bridge: bridge.parse()? })
    }
}

impl From<Blocks> for (String, String) {
    fn from(blocks: Blocks) -> (String, String) {
        (blocks.tasks.to_string(), blocks.bridge.to_string())
    }
}

impl Blocks {
    /// Returns the pair of a machine's first region.
    pub fn first() -> Blocks {
        Blocks::all()[0]
    }

    /// Those of every region, in the order in which they are taken.
    pub fn all() -> Vec<Blocks> {
        let pairs = PAIRS
            .iter()
            .map(|(tasks, bridge)| Blocks::try_from(((*tasks).to_owned(), (*bridge).to_owned())));
        pairs.map(|pair| pair.expect("a unit test parses every pair of the list")).collect()
    }

    /// Returns true if any address belongs to both pairs.
    pub fn overlap(&self, other: &Blocks) -> bool {
        let (ours, theirs) = ([self.tasks, self.bridge], [other.tasks, other.bridge]);
        ours.iter().any(|one| theirs.iter().any(|other| one.overlaps(other)))
    }
}

/// Returns every block that any region may have: no region translates traffic between them.
pub(crate) fn everywhere() -> Vec<Subnet> {
    Blocks::all().into_iter().flat_map(|pair| [pair.tasks, pair.bridge]).collect()
}

#[cfg(test)]
mod tests {
    use std::net::Ipv4Addr;

    use super::*;

    #[test]
    fn no_two_pairs_overlap_and_none_holds_what_aws_gave_a_meaning() {
        let all = Blocks::all();
        for (place, pair) in all.iter().enumerate() {
            assert!(!pair.tasks.overlaps(&pair.bridge));
            assert!(!all[..place].iter().any(|other| pair.overlap(other)), "{pair:?}");
            for taken in
                [[169, 254, 169, 254], [169, 254, 170, 2], [169, 254, 172, 1], [172, 17, 0, 1]]
            {
                let taken = Ipv4Addr::from(taken);
                assert!(!pair.tasks.contains(taken) && !pair.bridge.contains(taken), "{taken}");
            }
        }
        assert!(Blocks::first().tasks.contains(Ipv4Addr::new(172, 31, 0, 4)));
    }
}
