//! Rules on system calls, turned into a classic BPF program.

/// `struct sock_filter`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(C)]
pub(crate) struct Instruction {
    code: u16,
    /// Instructions to skip when the test holds.
    if_true: u8,
    /// Instructions to skip when it does not.
    if_false: u8,
    operand: u32,
}

/// The condition under which a system call is allowed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum When {
    /// Allowed with any arguments.
    Always,
    /// The first argument is one of these.
    FirstIs(&'static [u32]),
    /// The first argument is anything but this.
    FirstIsNot(u32),
    /// The first argument has none of these bits.
    FirstLacks(u32),
    /// Never allowed; the caller gets the error of a call that the kernel lacks, so that it falls
    /// back.
    Absent,
}

/// One system call.
pub(super) type Rule = (i64, When);

const LOAD: u16 = 0x20;
const JUMP_EQUAL: u16 = 0x15;
const JUMP_GREATER: u16 = 0x25;
const JUMP_AT_LEAST: u16 = 0x35;
const JUMP_ANY_BIT: u16 = 0x45;
const RETURN: u16 = 0x06;

const ALLOW: u32 = 0x7fff_0000;
const KILL_PROCESS: u32 = 0x8000_0000;
const ERROR: u32 = 0x0005_0000;
const NOT_PERMITTED: u32 = ERROR | nix::libc::EPERM as u32;
const NOT_IMPLEMENTED: u32 = ERROR | nix::libc::ENOSYS as u32;

// Offsets in `struct seccomp_data`; both platforms are little-endian, so an argument's low word
// comes first. The kernel itself looks at no more than that of the arguments tested here.
const NUMBER: u32 = 0;
const PLATFORM: u32 = 4;
const FIRST_ARGUMENT: u32 = 16;

#[cfg(target_arch = "x86_64")]
const THIS_PLATFORM: u32 = 0xc000_003e;
#[cfg(target_arch = "aarch64")]
const THIS_PLATFORM: u32 = 0xc000_00b7;

/// Numbers from here on are x86_64's "x32" calls; no other platform comes near.
const FOREIGN_NUMBERS: u32 = 0x4000_0000;

/// Returns the program for these rules. It kills programs of another platform (32-bit); unknown
/// calls, newer than `newest`, look unimplemented; every other call is refused.
pub(super) fn program(rules: &[Rule], newest: i64) -> Vec<Instruction> {
    let mut all = vec![
        load(PLATFORM),
        jump(JUMP_EQUAL, THIS_PLATFORM, 1, 0),
        give(KILL_PROCESS),
        load(NUMBER),
        jump(JUMP_AT_LEAST, FOREIGN_NUMBERS, 0, 1),
        give(NOT_IMPLEMENTED),
    ];
    let always = rules.iter().filter(|(_, when)| *when == When::Always);
    for (first, last) in ranges(always.map(|(number, _)| *number as u32).collect()) {
        all.push(jump(JUMP_AT_LEAST, first, 0, 2));
        all.push(jump(JUMP_GREATER, last, 1, 0));
        all.push(give(ALLOW));
    }
    for (number, when) in rules {
        let body = conditional(*when);
        if !body.is_empty() {
            // A body has a handful of instructions, far below the 255 that a jump can skip.
            all.push(jump(JUMP_EQUAL, *number as u32, 0, body.len() as u8));
            all.extend(body);
        }
    }
    all.push(jump(JUMP_GREATER, newest as u32, 0, 1));
    all.push(give(NOT_IMPLEMENTED));
    all.push(give(NOT_PERMITTED));
    all
}

/// Returns the instructions that run once the number matches; they always return.
fn conditional(when: When) -> Vec<Instruction> {
    let (test, values, on_match, otherwise) = match when {
        When::Always => return Vec::new(),
        When::Absent => return vec![give(NOT_IMPLEMENTED)],
        When::FirstIs(values) => (JUMP_EQUAL, values.to_vec(), ALLOW, NOT_PERMITTED),
        When::FirstIsNot(value) => (JUMP_EQUAL, vec![value], NOT_PERMITTED, ALLOW),
        When::FirstLacks(bits) => (JUMP_ANY_BIT, vec![bits], NOT_PERMITTED, ALLOW),
    };
    let mut body = vec![load(FIRST_ARGUMENT)];
    for value in values {
        body.extend([jump(test, value, 0, 1), give(on_match)]);
    }
    body.push(give(otherwise));
    body
}

/// Merges sorted numbers into inclusive ranges: a third of the instructions of single tests.
fn ranges(mut numbers: Vec<u32>) -> Vec<(u32, u32)> {
    numbers.sort_unstable();
    numbers.dedup();
    let mut all: Vec<(u32, u32)> = Vec::new();
    for number in numbers {
        match all.last_mut() {
            Some((_, last)) if *last + 1 == number => *last = number,
            _ => all.push((number, number)),
        }
    }
    all
}

fn load(offset: u32) -> Instruction {
    Instruction { code: LOAD, if_true: 0, if_false: 0, operand: offset }
}

fn jump(code: u16, operand: u32, if_true: u8, if_false: u8) -> Instruction {
    Instruction { code, if_true, if_false, operand }
}

fn give(verdict: u32) -> Instruction {
    Instruction { code: RETURN, if_true: 0, if_false: 0, operand: verdict }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A tiny interpreter of the instructions above.
    fn run(program: &[Instruction], platform: u32, number: u32, argument: u32) -> u32 {
        let (mut at, mut loaded) = (0usize, 0u32);
        loop {
            let op = program[at];
            let skip = |yes: bool| usize::from(if yes { op.if_true } else { op.if_false });
            at += 1;
            match op.code {
                LOAD if op.operand == PLATFORM => loaded = platform,
                LOAD if op.operand == NUMBER => loaded = number,
                LOAD => loaded = argument,
                JUMP_EQUAL => at += skip(loaded == op.operand),
                JUMP_GREATER => at += skip(loaded > op.operand),
                JUMP_AT_LEAST => at += skip(loaded >= op.operand),
                JUMP_ANY_BIT => at += skip(loaded & op.operand != 0),
                _ => return op.operand,
            }
        }
    }

    #[test]
    fn each_call_gets_its_verdict() {
        let program = program(
            &[
                (5, When::Always),
                (3, When::Always),
                (4, When::Always),
                (9, When::FirstIs(&[0, 8])),
                (10, When::FirstIsNot(40)),
                (11, When::FirstLacks(6)),
                (12, When::Absent),
            ],
            20,
        );
        let verdict = |number, argument| run(&program, THIS_PLATFORM, number, argument);
        assert_eq!(
            [2, 3, 4, 5, 6].map(|number| verdict(number, 0)),
            [NOT_PERMITTED, ALLOW, ALLOW, ALLOW, NOT_PERMITTED]
        );
        assert_eq!([0, 8, 7].map(|value| verdict(9, value)), [ALLOW, ALLOW, NOT_PERMITTED]);
        assert_eq!([39, 40].map(|value| verdict(10, value)), [ALLOW, NOT_PERMITTED]);
        assert_eq!(
            [1, 4, 7].map(|value| verdict(11, value)),
            [ALLOW, NOT_PERMITTED, NOT_PERMITTED]
        );
        assert_eq!(verdict(12, 0), NOT_IMPLEMENTED);
        assert_eq!((verdict(20, 0), verdict(21, 0)), (NOT_PERMITTED, NOT_IMPLEMENTED));
        assert_eq!(verdict(FOREIGN_NUMBERS + 3, 0), NOT_IMPLEMENTED);
        assert_eq!(run(&program, 0x4000_0003, 3, 0), KILL_PROCESS);
    }
}
