//! The devices that a cgroup may use: lines for version 1, a small BPF program for version 2.
//!
//! Version 2 has no device controller. Without a program every device is open to a process that can
//! make a node for it, and making nodes is among Docker's default capabilities; so a container
//! never starts on version 2 before its program is attached.

use std::fmt;
use std::path::Path;

use serde::{Deserialize, Serialize};

mod load;

/// The permitted uses of a device.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Access {
    /// Open for reading.
    pub read: bool,
    /// Open for writing.
    pub write: bool,
    /// Make a node.
    pub mknod: bool,
}

impl Access {
    /// Everything.
    pub const ALL: Access = Access { read: true, write: true, mknod: true };
    /// Making nodes only.
    pub const MKNOD: Access = Access { read: false, write: false, mknod: true };

    /// Returns the permissions in the kernel's numbering for BPF.
    fn bits(self) -> i32 {
        i32::from(self.mknod) | i32::from(self.read) << 1 | i32::from(self.write) << 2
    }
}

/// The two sorts of device.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum DeviceKind {
    /// Block device.
    Block,
    /// Character device.
    Char,
}

/// Permission for one device or many.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeviceRule {
    /// The sort of device.
    pub kind: DeviceKind,
    /// Absent: any.
    pub major: Option<u32>,
    /// Absent: any.
    pub minor: Option<u32>,
    /// The permitted uses.
    pub access: Access,
}

impl DeviceRule {
    /// Permission for a character device.
    pub fn char(major: u32, minor: Option<u32>, access: Access) -> DeviceRule {
        DeviceRule { kind: DeviceKind::Char, major: Some(major), minor, access }
    }

    /// Permission for all character devices.
    pub fn all_char(access: Access) -> DeviceRule {
        DeviceRule { kind: DeviceKind::Char, major: None, minor: None, access }
    }

    /// Permission for all block devices.
    pub fn all_block(access: Access) -> DeviceRule {
        DeviceRule { kind: DeviceKind::Block, major: None, minor: None, access }
    }
}

/// Formats the rule as a line of version 1's `devices.allow`.
impl fmt::Display for DeviceRule {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = match self.kind {
            DeviceKind::Block => 'b',
            DeviceKind::Char => 'c',
        };
        let number = |number: Option<u32>| number.map_or("*".to_owned(), |n| n.to_string());
        let letters = [(self.access.read, "r"), (self.access.write, "w"), (self.access.mknod, "m")];
        let access: String = letters.iter().filter(|(yes, _)| *yes).map(|(_, one)| *one).collect();
        write!(out, "{kind} {}:{} {access}", number(self.major), number(self.minor))
    }
}

/// Attaches the program for these rules to a version 2 cgroup's folder.
pub(super) fn attach(dir: &Path, rules: &[DeviceRule]) -> std::io::Result<()> {
    let program = load::load(&program(rules))?;
    load::attach(&program, &std::fs::File::open(dir)?)
}

/// One instruction of extended BPF, in the kernel's layout.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(C)]
struct Instruction {
    code: u8,
    /// Destination in the low half, source in the high half.
    registers: u8,
    offset: i16,
    immediate: i32,
}

const LOAD_WORD: u8 = 0x61;
const MOVE: u8 = 0xb7;
const MOVE_REGISTER: u8 = 0xbf;
const AND: u8 = 0x57;
const SHIFT_RIGHT: u8 = 0x77;
const JUMP_UNEQUAL: u8 = 0x55;
const JUMP_ANY_BIT: u8 = 0x45;
const EXIT: u8 = 0x95;

// Registers: the context is passed in the first, the verdict is returned in the zeroth.
const VERDICT: u8 = 0;
const CONTEXT: u8 = 1;
const ACCESS: u8 = 2;
const KIND: u8 = 3;
const MAJOR: u8 = 4;
const MINOR: u8 = 5;

/// Builds a program that allows an access if some rule allows it. The context is three words:
/// access << 16 | kind, major, minor.
fn program(rules: &[DeviceRule]) -> Vec<Instruction> {
    let op =
        |code, registers, offset, immediate| Instruction { code, registers, offset, immediate };
    let from_context = |to: u8, offset| op(LOAD_WORD, to | CONTEXT << 4, offset, 0);
    let mut all = vec![
        from_context(ACCESS, 0),
        from_context(MAJOR, 4),
        from_context(MINOR, 8),
        op(MOVE_REGISTER, KIND | ACCESS << 4, 0, 0),
        op(AND, KIND, 0, 0xffff),
        op(SHIFT_RIGHT, ACCESS, 0, 16),
    ];
    for rule in rules {
        let kind = match rule.kind {
            DeviceKind::Block => 1,
            DeviceKind::Char => 2,
        };
        let mut tests =
            vec![(JUMP_UNEQUAL, KIND, kind), (JUMP_ANY_BIT, ACCESS, !rule.access.bits())];
        // Device numbers are 12 and 20 bits wide, so nothing is lost.
        tests.extend(rule.major.map(|major| (JUMP_UNEQUAL, MAJOR, major.cast_signed())));
        tests.extend(rule.minor.map(|minor| (JUMP_UNEQUAL, MINOR, minor.cast_signed())));
        let count = tests.len() as i16;
        for (at, (code, register, value)) in (0..).zip(tests) {
            // The jump skips the remaining tests and the two instructions that allow.
            all.push(op(code, register, count - at - 1 + 2, value));
        }
        all.extend([op(MOVE, VERDICT, 0, 1), op(EXIT, 0, 0, 0)]);
    }
    all.extend([op(MOVE, VERDICT, 0, 0), op(EXIT, 0, 0, 0)]);
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_are_written_as_version_1_wants_them() {
        let read = Access { read: true, write: false, mknod: false };
        assert_eq!(DeviceRule::char(1, Some(3), Access::ALL).to_string(), "c 1:3 rwm");
        assert_eq!(DeviceRule::char(136, None, read).to_string(), "c 136:* r");
        assert_eq!(DeviceRule::all_block(Access::MKNOD).to_string(), "b *:* m");
    }

    /// A tiny interpreter of the instructions above: the verdict for one access.
    fn run(program: &[Instruction], kind: u64, access: u64, major: u64, minor: u64) -> u64 {
        let context = [access << 16 | kind, major, minor];
        let mut registers = [0u64; 16];
        let mut at = 0usize;
        loop {
            let op = program[at];
            let (to, from) = (usize::from(op.registers & 15), usize::from(op.registers >> 4));
            let value = i64::from(op.immediate).cast_unsigned();
            let mut jump = false;
            match op.code {
                LOAD_WORD => registers[to] = context[op.offset as usize / 4],
                MOVE => registers[to] = value,
                MOVE_REGISTER => registers[to] = registers[from],
                AND => registers[to] &= value,
                SHIFT_RIGHT => registers[to] >>= value,
                JUMP_UNEQUAL => jump = registers[to] != value,
                JUMP_ANY_BIT => jump = registers[to] & value != 0,
                EXIT => return registers[0],
                other => panic!("unknown instruction {other:#x}"),
            }
            at += 1 + if jump { op.offset as usize } else { 0 };
        }
    }

    #[test]
    fn the_program_allows_exactly_what_the_rules_allow() {
        let read = Access { read: true, write: false, mknod: false };
        let program = program(&[
            DeviceRule::char(1, Some(3), Access::ALL),
            DeviceRule::char(136, None, read),
            DeviceRule::all_block(Access::MKNOD),
        ]);
        let (block, char) = (1, 2);
        let (mknod, reading, writing) = (1, 2, 4);
        assert_eq!(run(&program, char, reading | writing, 1, 3), 1);
        assert_eq!(run(&program, char, reading, 1, 4), 0);
        assert_eq!(run(&program, char, reading, 136, 77), 1);
        assert_eq!(run(&program, char, reading | writing, 136, 77), 0);
        assert_eq!(run(&program, block, mknod, 254, 0), 1);
        assert_eq!(run(&program, block, reading, 254, 0), 0);
        assert_eq!(run(&program, block, reading, 1, 3), 0);
    }
}
