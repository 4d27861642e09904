//! The IPv4 subnets that containers get their addresses from.
//!
//! Pure.

use std::fmt;
use std::net::Ipv4Addr;
use std::str::FromStr;

use super::error::{Error, Result, invalid};

/// The shortest prefix. No private range is wider, and a /0 would swallow the outside.
const PREFIX_MIN: u8 = 8;
/// The longest prefix. The gateway and one address must fit beside network and broadcast.
const PREFIX_MAX: u8 = 30;

/// A subnet, written `10.0.0.0/24`. Its first address is the gateway, as in a VPC.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Subnet {
    network: Ipv4Addr,
    prefix_len: u8,
}

impl Subnet {
    /// Makes a subnet. Errors unless `prefix_len` is 8 to 30 and `network` has no host bits.
    pub fn new(network: Ipv4Addr, prefix_len: u8) -> std::result::Result<Subnet, Error> {
        let written = format!("{network}/{prefix_len}");
        if !(PREFIX_MIN..=PREFIX_MAX).contains(&prefix_len) {
            let why = format!("the prefix length must be {PREFIX_MIN} to {PREFIX_MAX}");
            return Err(invalid("subnet", written, why));
        }
        let subnet = Subnet { network, prefix_len };
        if network.to_bits() & !subnet.mask() != 0 {
            return Err(invalid("subnet", written, "the network address has host bits"));
        }
        Ok(subnet)
    }

    /// Returns the first address, which has no host bits.
    pub fn network(&self) -> Ipv4Addr {
        self.network
    }

    /// Returns the number of leading bits that all addresses have in common.
    pub fn prefix_len(&self) -> u8 {
        self.prefix_len
    }

    /// The address that containers of this subnet use as their router: the network's `.1`.
    pub fn gateway(&self) -> Ipv4Addr {
        Ipv4Addr::from_bits(self.network.to_bits() | 1)
    }

    /// Returns true if the address belongs to the subnet.
    pub fn contains(&self, address: Ipv4Addr) -> bool {
        address.to_bits() & self.mask() == self.network.to_bits()
    }

    /// Returns true if any address belongs to both.
    pub fn overlaps(&self, other: &Subnet) -> bool {
        self.contains(other.network) || other.contains(self.network)
    }

    /// Returns the lower and the upper half. Only of a subnet whose prefix is shorter than the
    /// longest.
    pub(super) fn halves(&self) -> (Subnet, Subnet) {
        let prefix_len = self.prefix_len + 1;
        let upper = self.network.to_bits() | 1 << (32 - u32::from(prefix_len));
        let half = |network| Subnet { network, prefix_len };
        (half(self.network), half(Ipv4Addr::from_bits(upper)))
    }

    fn mask(&self) -> u32 {
        u32::MAX << (32 - u32::from(self.prefix_len))
    }
}

impl fmt::Display for Subnet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.network, self.prefix_len)
    }
}

impl FromStr for Subnet {
    type Err = Error;

    fn from_str(text: &str) -> Result<Subnet> {
        let parts = text.split_once('/').and_then(|(network, length)| {
            Some((network.parse::<Ipv4Addr>().ok()?, length.parse::<u8>().ok()?))
        });
        let Some((network, prefix_len)) = parts else {
            return Err(invalid("subnet", text, "it must read like 10.0.0.0/24"));
        };
        Subnet::new(network, prefix_len)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn subnet(text: &str) -> Subnet {
        text.parse().unwrap()
    }

    #[test]
    fn the_gateway_is_the_first_address() {
        assert_eq!(subnet("172.31.16.0/20").gateway(), Ipv4Addr::new(172, 31, 16, 1));
        assert_eq!(subnet("10.0.0.0/8").to_string(), "10.0.0.0/8");
    }

    #[test]
    fn membership_ends_at_the_prefix() {
        let subnet = subnet("10.0.0.0/23");
        assert!(subnet.contains(Ipv4Addr::new(10, 0, 1, 255)));
        assert!(!subnet.contains(Ipv4Addr::new(10, 0, 2, 0)));
    }

    #[test]
    fn overlap_is_seen_from_both_sides() {
        let (wide, narrow, other) =
            (subnet("10.0.0.0/16"), subnet("10.0.7.0/24"), subnet("10.1.0.0/16"));
        assert!(wide.overlaps(&narrow) && narrow.overlaps(&wide));
        assert!(!wide.overlaps(&other) && !other.overlaps(&narrow));
    }

    #[test]
    fn nonsense_is_refused() {
        for text in ["", "10.0.0.0", "10.0.0.1/24", "10.0.0.0/31", "0.0.0.0/0", "10.0.0.0/x"] {
            assert!(text.parse::<Subnet>().is_err(), "{text:?}");
        }
    }
}
