//! The block of addresses that a region has to itself in the host: for the edges of its routers and
//! for bridged containers. It must not know who has which.

use std::fmt;
use std::net::Ipv4Addr;
use std::str::FromStr;

use serde::de::IgnoredAny;
use serde::{Deserialize, Serialize};

use super::error::{Error, Result, invalid};
use super::subnet::Subnet;

/// Link-local addresses: services of the surrounding network have them, on cloud machines one that
/// hands out the credentials of the machine itself.
pub(super) const LINK_LOCAL: &str = "169.254.0.0/16";
/// The blocks in the order in which they are given out: parts of the link-local block that have no
/// meaning to AWS.
const BLOCKS: [&str; 12] = [
    "169.254.192.0/20",
    "169.254.208.0/20",
    "169.254.224.0/20",
    "169.254.176.0/20",
    "169.254.144.0/20",
    "169.254.128.0/20",
    "169.254.112.0/20",
    "169.254.96.0/20",
    "169.254.80.0/20",
    "169.254.64.0/20",
    "169.254.48.0/20",
    "169.254.32.0/20",
];
/// The longest prefix: each half needs room for a few addresses.
const PREFIX_MAX: u8 = 26;

/// A region's block.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Written", into = "String")]
pub struct Block(Subnet);

/// A block as files have it. Builds before routers wrote a pair, a block of task addresses first.
#[derive(Deserialize)]
#[serde(untagged)]
enum Written {
    Block(String),
    Pair(IgnoredAny, String),
}

impl TryFrom<Written> for Block {
    type Error = Error;

    fn try_from(written: Written) -> Result<Block> {
        match written {
            Written::Block(block) | Written::Pair(_, block) => block.parse(),
        }
    }
}

impl From<Block> for String {
    fn from(block: Block) -> String {
        block.to_string()
    }
}

impl fmt::Display for Block {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for Block {
    type Err = Error;

    fn from_str(text: &str) -> Result<Block> {
        let whole: Subnet = text.parse()?;
        if !whole.network().is_link_local() || !(16..=PREFIX_MAX).contains(&whole.prefix_len()) {
            let why = format!("it must be a part of {LINK_LOCAL}, at most /{PREFIX_MAX}");
            return Err(invalid("block", text, why));
        }
        Ok(Block(whole))
    }
}

impl Block {
    /// Returns the block of a machine's first region.
    pub fn first() -> Block {
        Block::all()[0]
    }

    /// Those of every region, in the order in which they are taken.
    pub fn all() -> Vec<Block> {
        let blocks = BLOCKS.iter().map(|block| block.parse());
        blocks.map(|block| block.expect("a unit test parses every block of the list")).collect()
    }

    /// Returns all addresses of the block.
    pub fn whole(&self) -> Subnet {
        self.0
    }

    /// Returns true if any address belongs to both.
    pub fn overlaps(&self, other: &Block) -> bool {
        self.0.overlaps(&other.0)
    }

    /// Returns the range that one router of the region may have: no other network of the machine
    /// has it, so the host routes all of it there, and host ports lead into it.
    pub fn own_range(&self) -> Subnet {
        self.0.halves().1
    }

    /// Returns the addresses of the edges.
    pub(super) fn edges(&self) -> Subnet {
        self.0.halves().0
    }

    /// Returns the host's own address, at the outer end of every edge.
    pub(super) fn host(&self) -> Ipv4Addr {
        self.edges().gateway()
    }

    /// Returns the edge's address of the router that has the block's own range.
    pub(super) fn own_edge(&self) -> Ipv4Addr {
        Ipv4Addr::from_bits(self.host().to_bits() + 1)
    }

    /// Returns the addresses for other routers' edges.
    pub(super) fn other_edges(&self) -> impl Iterator<Item = Ipv4Addr> {
        let (first, edges) = (self.own_edge().to_bits() + 1, self.edges());
        (first..).map(Ipv4Addr::from_bits).take_while(move |address| edges.contains(*address))
    }
}

/// Returns every block that any region may have: no region translates traffic between them.
pub(super) fn everywhere() -> Vec<Subnet> {
    Block::all().into_iter().map(|block| block.whole()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_blocks_overlap_and_none_holds_what_aws_gave_a_meaning() {
        let all = Block::all();
        for (place, block) in all.iter().enumerate() {
            assert!(!all[..place].iter().any(|other| block.overlaps(other)), "{block}");
            for taken in [[169, 254, 169, 254], [169, 254, 170, 2], [169, 254, 172, 1]] {
                assert!(!block.whole().contains(taken.into()), "{taken:?}");
            }
        }
    }

    #[test]
    fn one_half_is_for_edges_and_one_for_the_routers_own_range() {
        let block = Block::first();
        assert_eq!(block.own_range().to_string(), "169.254.200.0/21");
        assert_eq!(block.host(), Ipv4Addr::new(169, 254, 192, 1));
        assert_eq!(block.own_edge(), Ipv4Addr::new(169, 254, 192, 2));
        let others: Vec<Ipv4Addr> = block.other_edges().collect();
        assert_eq!((others.len(), others[0]), (2045, Ipv4Addr::new(169, 254, 192, 3)));
        for odd in ["10.0.0.0/20", "169.254.32.0/27", "169.0.0.0/8"] {
            assert!(odd.parse::<Block>().is_err(), "{odd}");
        }
    }

    #[test]
    fn a_pair_of_an_older_build_is_read_for_its_second_part() {
        let read = |text: &str| serde_json::from_str::<Block>(text).unwrap();
        let older = read(r#"["172.24.0.0/13","169.254.192.0/20"]"#);
        assert_eq!(older, Block::first());
        assert_eq!(serde_json::to_string(&older).unwrap(), r#""169.254.192.0/20""#);
        assert_eq!(read(r#""169.254.192.0/20""#), older);
    }
}
