package id.rukun.prosedur.keputusan.proses;

import id.rukun.engine.Gerbang;
import id.rukun.engine.Langkah;
import id.rukun.engine.LangkahFactory;
import id.rukun.engine.Penolakan;
import id.rukun.hukum.Putusan;
import id.rukun.prosedur.keputusan.KeputusanService;
import id.rukun.prosedur.keputusan.Tinjauan;
import id.rukun.prosedur.keputusan.TinjauanIsian;
import java.util.List;
import org.springframework.stereotype.Component;

/** P-14/G1: once the conditions are met the Lurah owes the Keputusan; he refuses only with a condition that fails. */
@Component
class TinjauanGerbang extends Gerbang<Tinjauan> {

    private final KeputusanService keputusan;

    TinjauanGerbang(LangkahFactory factory, KeputusanService keputusan) {
        super(factory, Tinjauan.class);
        this.keputusan = keputusan;
    }

    @Override
    protected Tinjauan jawab(Langkah langkah) {
        TinjauanIsian isian = langkah.isian(TinjauanIsian.class);
        langkah.wajibTanggalSesuai();
        if (isian.putusan() != Tinjauan.LANJUT) {
            langkah.wajibBeralasan(isian.alasan());
        }
        if (isian.putusan() == Tinjauan.TOLAK) {
            periksaDasarPenolakan(langkah);
        }
        langkah.tetapkan(PenetapanProcess.PENINJAU, langkah.pelaku().akun());
        return isian.putusan();
    }

    private void periksaDasarPenolakan(Langkah langkah) {
        List<Putusan> gagal = keputusan.pemohon(langkah.kasus()).syarat(langkah.kasusId(), langkah.hariIni()).stream()
                .filter(p -> !p.terpenuhi()).toList();
        if (gagal.isEmpty()) {
            throw Penolakan.karena("PENOLAKAN_TANPA_DASAR", "Semua syarat terpenuhi; Keputusan wajib ditetapkan. "
                    + "Penolakan memerlukan syarat yang tidak terpenuhi (Pasal 4 ayat (4) dan Pasal 9 ayat (4) "
                    + "Pergub DKI 171/2016).");
        }
        gagal.forEach(langkah::catat);
    }
}
