package id.rukun.prosedur.keputusan.proses;

import id.rukun.engine.step.Gerbang;
import id.rukun.engine.step.Jawaban;
import id.rukun.engine.step.LangkahFactory;
import id.rukun.engine.step.Penjabat;
import id.rukun.engine.step.Pertanyaan;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.pergub171.keputusan.TanggalPersetujuan;
import id.rukun.jabatan.Jabatan;
import id.rukun.prosedur.keputusan.KeputusanService;
import id.rukun.prosedur.keputusan.PenandatangananIsian;
import id.rukun.prosedur.keputusan.TindakanPenandatanganan;
import java.util.List;
import org.springframework.stereotype.Component;

/** P-14/G7: the caller's conditions, asked once more for the signing day; no number is given before they hold. */
@Component
@Jawaban("penandatanganan")
class PenandatangananGerbang extends Gerbang<Penandatanganan> {

    private final KeputusanService keputusan;
    private final Penjabat penjabat;

    PenandatangananGerbang(LangkahFactory factory, KeputusanService keputusan, Penjabat penjabat) {
        super(factory);
        this.keputusan = keputusan;
        this.penjabat = penjabat;
    }

    @Override
    protected Penandatanganan jawab(Pertanyaan pertanyaan) {
        PenandatangananIsian isian = pertanyaan.isian(PenandatangananIsian.class);
        if (isian.tindakan() == TindakanPenandatanganan.PERBAIKI) {
            pertanyaan.wajibBeralasan(isian.alasan());
            return Penandatanganan.PERBAIKI;
        }
        pertanyaan.wajibSudahTerjadi();
        keputusan.persetujuan(pertanyaan.prosesId()).ifPresent(p -> pertanyaan.wajib(TanggalPersetujuan.class,
                new TanggalPersetujuan.Fakta(p.tanggal(), isian.tanggal())));
        pertanyaan.wajibTanggalSesuai();
        penjabat.wajib(pertanyaan, Jabatan.LURAH, pertanyaan.unitId(), isian.tanggal());
        List<Putusan> syarat = keputusan.syarat(PenetapanProcess.permintaan(pertanyaan), isian.tanggal());
        syarat.forEach(pertanyaan::catat);
        return syarat.stream().allMatch(Putusan::terpenuhi) ? Penandatanganan.TERPENUHI : Penandatanganan.TAHAN;
    }
}
