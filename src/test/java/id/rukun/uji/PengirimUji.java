package id.rukun.uji;

import id.rukun.pemberitahuan.saluran.HasilPengiriman;
import id.rukun.pemberitahuan.saluran.PesanKeluar;
import id.rukun.pemberitahuan.saluran.Pengirim;
import id.rukun.pemberitahuan.saluran.Saluran;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.springframework.boot.test.context.TestComponent;

/** Mail of the tests: remembers what was sent, unless a test has it sent by a way of its own. */
@TestComponent
public class PengirimUji implements Pengirim {

    private final List<PesanKeluar> terkirim = new CopyOnWriteArrayList<>();
    private volatile Function<PesanKeluar, HasilPengiriman> jalan = this::ingat;

    @Override
    public Saluran saluran() {
        return Saluran.SUREL;
    }

    @Override
    public HasilPengiriman kirim(PesanKeluar kiriman) {
        return jalan.apply(kiriman);
    }

    /** What was sent to an address, in that order. */
    public List<PesanKeluar> kepada(String alamat) {
        return terkirim.stream().filter(k -> k.alamat().equals(alamat)).toList();
    }

    /** What was sent to an address so far is no matter any more. */
    public void lupakan(String alamat) {
        terkirim.removeIf(k -> k.alamat().equals(alamat));
    }

    /** From now on it goes another way. */
    public void lewat(Function<PesanKeluar, HasilPengiriman> lain) {
        jalan = lain;
    }

    /** From now on it is remembered again. */
    public void pulih() {
        jalan = this::ingat;
    }

    private HasilPengiriman ingat(PesanKeluar kiriman) {
        terkirim.add(kiriman);
        return HasilPengiriman.TERKIRIM;
    }
}
