package id.rukun.prosedur.pencatatan.proses;

import id.rukun.engine.step.Penjabat;
import id.rukun.engine.step.Pertanyaan;
import id.rukun.isian.arsip.RiwayatIsian;
import id.rukun.prosedur.pencatatan.Pencatatan;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Whose matter a request is: whoever it is about, and everybody who has asked for it in its case, also before it was put right. */
@Component
public class PihakPencatatan {

    private final Penjabat penjabat;
    private final RiwayatIsian riwayat;

    PihakPencatatan(Penjabat penjabat, RiwayatIsian riwayat) {
        this.penjabat = penjabat;
        this.riwayat = riwayat;
    }

    /** Refuses that one of them decides about it. */
    public void wajibBukan(Pertanyaan pertanyaan, Pencatatan yang) {
        Stream<String> semua = Stream.concat(Stream.of(yang.pemohon(), yang.subjekId()), riwayat.pengaju(pertanyaan.kasusId()).stream());
        penjabat.wajibBukanPihak(pertanyaan, semua.filter(Objects::nonNull).distinct().toList());
    }
}
