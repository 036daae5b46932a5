package id.rukun.prosedur.koordinasi.proses.pelaksanaan;

import id.rukun.engine.step.Pertanyaan;
import id.rukun.hukum.koordinasi.BentukKoordinasi;
import id.rukun.prosedur.koordinasi.Koordinasi;
import id.rukun.prosedur.koordinasi.KoordinasiBentuk;
import id.rukun.prosedur.koordinasi.KoordinasiService;
import id.rukun.prosedur.koordinasi.MitraLuar;
import id.rukun.prosedur.koordinasi.jadwal.JadwalKoordinasiService;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a process carries out: a form of a coordination, or its way with partners; in the coordination's case, or in that of a session. */
@Component
class YangDilaksanakan {

    private final KoordinasiService koordinasi;

    YangDilaksanakan(KoordinasiService koordinasi) {
        this.koordinasi = koordinasi;
    }

    /** The coordination that it belongs to. */
    Koordinasi koordinasi(Pertanyaan pertanyaan) {
        return koordinasi.koordinasi(pertanyaan.teks(JadwalKoordinasiService.KOORDINASI));
    }

    /** Name of the form, in Bukittinggi. */
    String nama(Pertanyaan pertanyaan) {
        return bentuk(pertanyaan.teks(JadwalKoordinasiService.BENTUK)).orElseThrow().sebutan();
    }

    String sebutan(Pertanyaan pertanyaan) {
        return sebutan(koordinasi(pertanyaan), pertanyaan.teks(JadwalKoordinasiService.BENTUK));
    }

    /**
     * "dengan pertemuan", or with which partners by which way.
     *
     * @param yang id of the form, or name of {@link MitraLuar}
     */
    String sebutan(Koordinasi satu, String yang) {
        return bentuk(yang).map(bentuk -> "dengan " + bentuk.sebutan()).orElseGet(() -> switch (MitraLuar.valueOf(yang)) {
            case DPRD -> "dengan DPRD";
            case FORUM -> "dengan instansi vertikal lewat " + satu.jalurIv().sebutan();
        });
    }

    /** The form; empty for partners outside the government. */
    Optional<BentukKoordinasi> bentuk(Pertanyaan pertanyaan) {
        return bentuk(pertanyaan.teks(JadwalKoordinasiService.BENTUK));
    }

    /** Whether the case is the coordination's own, and not one session of its schedule. */
    boolean dalamKasusnya(Pertanyaan pertanyaan) {
        return pertanyaan.kasusId().equals(koordinasi(pertanyaan).kasusId());
    }

    private Optional<BentukKoordinasi> bentuk(String yang) {
        return koordinasi.cariBentuk(yang).map(KoordinasiBentuk::bentuk);
    }
}
