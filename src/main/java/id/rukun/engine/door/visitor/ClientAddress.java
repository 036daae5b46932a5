package id.rukun.engine.door.visitor;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * From where a request comes, as one place to be counted: an IPv4 address, or the network of an IPv6 address (one house
 * has 2^64 of these). Behind a proxy that is configured it is the address that the proxy names.
 */
public final class ClientAddress {

    private static final int JARINGAN = 8;

    private ClientAddress() {}

    public static String dari(HttpServletRequest permintaan) {
        String alamat = permintaan.getRemoteAddr();
        return alamat.matches("[0-9a-fA-F:.]*:[0-9a-fA-F:.]*") ? jaringan(alamat) : alamat;
    }

    private static String jaringan(String alamat) {
        try {
            byte[] isi = InetAddress.getByName(alamat).getAddress();
            return isi.length == 2 * JARINGAN
                    ? HexFormat.of().formatHex(Arrays.copyOf(isi, JARINGAN)) : alamat;
        } catch (UnknownHostException e) {
            return alamat;
        }
    }
}
