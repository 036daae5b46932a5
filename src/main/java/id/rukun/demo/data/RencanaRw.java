package id.rukun.demo.data;

import java.util.List;
import java.util.stream.IntStream;

/**
 * An RW of the demo.
 *
 * @param kelurahan code of its Kelurahan
 * @param akun last part of its logins
 * @param nomor number of the RW
 * @param kk number of family cards of its RT 001, 002, …
 */
record RencanaRw(String kelurahan, String akun, String nomor, List<Integer> kk) {

    static RencanaRw baru(String kelurahan, String akun, String nomor, Integer... kk) {
        return new RencanaRw(kelurahan, akun, nomor, List.of(kk));
    }

    String kode() {
        return kelurahan + "." + nomor;
    }

    List<RencanaRt> rt() {
        return IntStream.range(0, kk.size()).mapToObj(i -> RencanaRt.baru(kode(), i + 1, kk.get(i))).toList();
    }
}
