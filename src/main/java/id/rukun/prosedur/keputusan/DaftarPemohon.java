package id.rukun.prosedur.keputusan;

import id.rukun.prosedur.keputusan.ketentuan.MatriksKeputusan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The callers of P-14, by their model and the kind that they ask for. What is missing to one is told at the start. */
@Component
class DaftarPemohon {

    private final Map<List<String>, PemohonKeputusan> semua = new HashMap<>();

    DaftarPemohon(List<PemohonKeputusan> pemohon, MatriksKeputusan matriks) {
        pemohon.forEach(satu -> tambah(satu, matriks));
    }

    /** @throws IllegalStateException if nobody asks for that */
    PemohonKeputusan cari(String prosedur, String jenis) {
        PemohonKeputusan siapa = semua.get(List.of(prosedur, jenis));
        if (siapa == null) {
            throw new IllegalStateException("Prosedur " + prosedur + " tidak menyediakan isi Keputusan " + jenis + ".");
        }
        return siapa;
    }

    private void tambah(PemohonKeputusan satu, MatriksKeputusan matriks) {
        String siapa = satu.getClass().getSimpleName() + " (" + satu.prosedur() + ", " + satu.jenis() + ")";
        if (matriks.dapatDisahkan(satu.jenis()) && satu.aturanPengesahan().isEmpty()) {
            throw new IllegalStateException(siapa + " tidak menyebut aturan pengesahan Camat.");
        }
        if (semua.put(List.of(satu.prosedur(), satu.jenis()), satu) != null) {
            throw new IllegalStateException(siapa + " disediakan dua kali.");
        }
    }
}
