package id.rukun.prosedur.keputusan.proses;

import id.rukun.engine.step.Gerbang;
import id.rukun.engine.step.Jawaban;
import id.rukun.engine.step.LangkahFactory;
import id.rukun.engine.step.Penjabat;
import id.rukun.engine.step.Pertanyaan;
import id.rukun.prosedur.keputusan.MatriksKeputusan;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.kebijakan.PenolakanLurah;
import id.rukun.jabatan.Jabatan;
import id.rukun.prosedur.keputusan.KeputusanService;
import id.rukun.prosedur.keputusan.Tinjauan;
import id.rukun.prosedur.keputusan.TinjauanIsian;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * P-14/G1: where the text says <em>dapat</em> the Lurah may refuse with a reason; otherwise he owes the Keputusan once
 * its conditions are met and refuses only with one that fails.
 */
@Component
@Jawaban("tinjauan")
class TinjauanGerbang extends Gerbang<Tinjauan> {

    private final KeputusanService keputusan;
    private final MatriksKeputusan matriks;
    private final Penjabat penjabat;

    TinjauanGerbang(LangkahFactory factory, KeputusanService keputusan, MatriksKeputusan matriks, Penjabat penjabat) {
        super(factory);
        this.penjabat = penjabat;
        this.matriks = matriks;
        this.keputusan = keputusan;
    }

    @Override
    protected Tinjauan jawab(Pertanyaan pertanyaan) {
        TinjauanIsian isian = pertanyaan.isian(TinjauanIsian.class);
        pertanyaan.wajibTanggalSesuai();
        if (isian.putusan() != Tinjauan.LANJUT) {
            pertanyaan.wajibBeralasan(isian.alasan());
        }
        if (isian.putusan() == Tinjauan.TOLAK) {
            penjabat.wajib(pertanyaan, Jabatan.LURAH, pertanyaan.unitId(), pertanyaan.hariIni());
            periksaDasarPenolakan(pertanyaan);
        }
        if (isian.putusan() == Tinjauan.LANJUT) {
            pertanyaan.ingatkan(syaratHariIni(pertanyaan));
        }
        return isian.putusan();
    }

    private void periksaDasarPenolakan(Pertanyaan pertanyaan) {
        List<Putusan> gagal = syaratHariIni(pertanyaan).stream().filter(p -> !p.terpenuhi()).toList();
        String jenis = pertanyaan.teks(PenetapanProcess.JENIS_KEPUTUSAN);
        pertanyaan.wajib(PenolakanLurah.class, new PenolakanLurah.Fakta(matriks.dapat(jenis),
                matriks.dasarPilihan(jenis), gagal.stream().map(Putusan::judul).toList()));
        gagal.forEach(pertanyaan::catat);
    }

    private List<Putusan> syaratHariIni(Pertanyaan pertanyaan) {
        return keputusan.syarat(PenetapanProcess.permintaan(pertanyaan), pertanyaan.hariIni());
    }
}
