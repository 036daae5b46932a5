package id.rukun.prosedur.keputusan.proses;

import id.rukun.engine.Gerbang;
import id.rukun.engine.Jawaban;
import id.rukun.engine.Langkah;
import id.rukun.engine.LangkahFactory;
import id.rukun.engine.Penjabat;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.pergub171.penataan.TanggalPersetujuan;
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
    protected Penandatanganan jawab(Langkah langkah) {
        PenandatangananIsian isian = langkah.isian(PenandatangananIsian.class);
        if (isian.tindakan() == TindakanPenandatanganan.PERBAIKI) {
            langkah.wajibBeralasan(isian.alasan());
            return Penandatanganan.PERBAIKI;
        }
        langkah.wajibSudahTerjadi();
        keputusan.persetujuan(langkah.prosesId()).ifPresent(p -> langkah.wajib(TanggalPersetujuan.class,
                new TanggalPersetujuan.Fakta(p.tanggal(), isian.tanggal())));
        langkah.wajibTanggalSesuai();
        penjabat.wajib(langkah, Jabatan.LURAH, langkah.unitId(), isian.tanggal());
        List<Putusan> syarat = keputusan.pemohon(langkah.kasus()).syarat(langkah.kasusId(), isian.tanggal());
        syarat.forEach(langkah::catat);
        return syarat.stream().allMatch(Putusan::terpenuhi) ? Penandatanganan.TERPENUHI : Penandatanganan.TAHAN;
    }
}
