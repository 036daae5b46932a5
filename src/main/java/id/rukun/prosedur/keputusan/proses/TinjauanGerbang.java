package id.rukun.prosedur.keputusan.proses;

import id.rukun.engine.step.Gerbang;
import id.rukun.engine.step.Jawaban;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.LangkahFactory;
import id.rukun.engine.step.Penjabat;
import id.rukun.hukum.JenisKeputusan;
import id.rukun.hukum.MatriksKeputusan;
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
    protected Tinjauan jawab(Langkah langkah) {
        TinjauanIsian isian = langkah.isian(TinjauanIsian.class);
        langkah.wajibTanggalSesuai();
        if (isian.putusan() != Tinjauan.LANJUT) {
            langkah.wajibBeralasan(isian.alasan());
        }
        if (isian.putusan() == Tinjauan.TOLAK) {
            penjabat.wajib(langkah, Jabatan.LURAH, langkah.unitId(), langkah.hariIni());
            periksaDasarPenolakan(langkah);
        }
        if (isian.putusan() == Tinjauan.LANJUT) {
            langkah.ingatkan(keputusan.pemohon(langkah.kasus()).syarat(langkah.kasusId(), langkah.hariIni()));
        }
        langkah.tetapkan(PenetapanProcess.PENINJAU, penjabat.pemutus(langkah, Jabatan.LURAH, langkah.unitId()));
        return isian.putusan();
    }

    private void periksaDasarPenolakan(Langkah langkah) {
        List<Putusan> gagal = keputusan.pemohon(langkah.kasus()).syarat(langkah.kasusId(), langkah.hariIni()).stream()
                .filter(p -> !p.terpenuhi()).toList();
        JenisKeputusan jenis = keputusan.pemohon(langkah.kasus()).jenis();
        langkah.wajib(PenolakanLurah.class, new PenolakanLurah.Fakta(matriks.dapat(jenis), matriks.dasarPilihan(jenis),
                gagal.stream().map(Putusan::judul).toList()));
        gagal.forEach(langkah::catat);
    }
}
