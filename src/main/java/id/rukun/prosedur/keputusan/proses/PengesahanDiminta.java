package id.rukun.prosedur.keputusan.proses;

import id.rukun.engine.step.Pertanyaan;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.pergub171.keputusan.PengesahanFakta;
import id.rukun.prosedur.keputusan.KeputusanLurah;
import id.rukun.prosedur.keputusan.KeputusanService;
import id.rukun.prosedur.keputusan.PengesahanIsian;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is asked about the Camat's answer to the Keputusan that a process instance has signed. */
@Component
class PengesahanDiminta {

    private final KeputusanService keputusan;

    PengesahanDiminta(KeputusanService keputusan) {
        this.keputusan = keputusan;
    }

    /** The Keputusan that waits for his answer. */
    KeputusanLurah keputusan(Pertanyaan pertanyaan) {
        return keputusan.terakhir(pertanyaan.prosesId()).orElseThrow();
    }

    /** The rules by which the caller demands it. */
    List<Class<? extends Aturan<PengesahanFakta>>> aturan(Pertanyaan pertanyaan) {
        return keputusan.pemohon(PenetapanProcess.permintaan(pertanyaan)).aturanPengesahan();
    }

    PengesahanFakta fakta(Pertanyaan pertanyaan) {
        PengesahanIsian isian = pertanyaan.isian(PengesahanIsian.class);
        return new PengesahanFakta(isian.jawaban().name(), isian.atasNama() == null ? null : isian.atasNama().name(),
                keputusan.atasNama(pertanyaan.unitId()).wilayah().name(), keputusan(pertanyaan).tanggal(),
                isian.tanggal());
    }
}
