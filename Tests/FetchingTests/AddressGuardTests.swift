import Fetching
import Testing

struct AddressGuardTests {
    @Test(arguments: [
        "0.0.0.0", "0.1.2.3", "10.0.0.1", "10.255.255.255", "100.64.0.1", "100.127.255.254", "127.0.0.1",
        "127.255.255.255", "169.254.169.254", "172.16.0.1", "172.31.255.255", "192.0.0.170", "192.0.2.1",
        "192.88.99.1", "192.168.1.1", "198.18.0.1", "198.19.255.255", "198.51.100.7", "203.0.113.9", "224.0.0.1",
        "239.255.255.255", "240.0.0.1", "255.255.255.255", "168.63.129.16", "192.31.196.1", "192.52.193.1",
        "192.175.48.1",
        "::", "::1", "::7f00:1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "::ffff:0:7f00:1", "64:ff9b::7f00:1",
        "64:ff9b::10.1.2.3", "64:ff9b:1::1", "100::1", "100:0:0:1::1", "2001::1", "2001:0:4136:e378::1",
        "2001:2::1", "2001:10::1", "2001:20::1", "2001:db8::1", "2002:7f00:1::", "2002:c0a8:101::1",
        "2002:a9fe:a9fe::", "3fff::1", "5f00::1", "fc00::1", "fd12:3456::1", "fe80::1", "febf::1", "fec0::1",
        "ff02::1", "2620:4f:8000::1", "4000::1",
    ])
    func addressesOutsideThePublicInternetAreRefused(text: String) throws {
        let address = try #require(IPAddress(text))
        #expect(!AddressGuard().allows(address))
    }

    @Test(arguments: [
        "1.1.1.1", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0", "126.255.255.255", "128.0.0.0",
        "113.160.0.1", "172.15.255.255", "172.32.0.0", "192.0.1.1", "192.167.255.255", "192.169.0.0",
        "198.17.255.255", "198.20.0.0", "223.255.255.255", "168.63.129.17",
        "2001:200::1", "2400:cb00::1", "2405:4800::1", "2606:4700::1111", "2a00:1450::1", "::ffff:1.1.1.1",
        "64:ff9b::1.1.1.1", "2002:101:101::1",
    ])
    func publicAddressesAreLeftAlone(text: String) throws {
        let address = try #require(IPAddress(text))
        #expect(AddressGuard().allows(address))
    }

    @Test(arguments: [
        ("127.0.0.0/8", "127.0.0.1", true), ("127.0.0.0/8", "::ffff:127.0.0.1", true),
        ("127.0.0.0/8", "64:ff9b::7f00:1", false), ("127.0.0.0/8", "10.0.0.1", false), ("::1", "::1", true),
        ("::1", "::2", false), ("10.1.2.3", "10.1.2.3", true), ("10.1.2.3", "10.1.2.4", false),
        ("fd00::/8", "fd00::1", true), ("0.0.0.0/0", "192.168.0.1", true), ("0.0.0.0/0", "fe80::1", false),
        ("172.16.0.0/12", "172.31.0.1", true), ("192.168.4.0/22", "192.168.7.255", true),
        ("192.168.4.0/22", "192.168.8.0", false),
    ])
    func theOperatorMayAllowARange(range: String, text: String, isAllowed: Bool) throws {
        let range = try #require(CIDR(range))
        let address = try #require(IPAddress(text))
        #expect(AddressGuard(allowed: [range]).allows(address) == isAllowed)
    }

    @Test(arguments: [
        "", "127.1", "0x7f.0.0.1", "2130706433", "127.0.0.0/33", "127.0.0.0/", "127.0.0.0/-1", "::1/129", "/8",
        "127.0.0.0/8/8", "[::1]", "localhost", "127.0.0.0/+8",
    ])
    func whatIsNoRangeIsNotRead(text: String) {
        #expect(CIDR(text) == nil)
    }

    @Test(arguments: ["127.0.0.1", "2001:db8::1", "::ffff:1.2.3.4"])
    func addressesAreWrittenAsTheyAreRead(text: String) {
        #expect(IPAddress(text)?.description == text)
    }
}
