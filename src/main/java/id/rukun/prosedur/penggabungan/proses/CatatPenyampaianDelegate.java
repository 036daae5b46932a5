package id.rukun.prosedur.penggabungan.proses;

import id.rukun.engine.Langkah;
import id.rukun.engine.LangkahDelegate;
import id.rukun.engine.LangkahFactory;
import id.rukun.engine.Penjabat;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.PenggantiService;
import id.rukun.prosedur.penggabungan.PenggabunganService;
import id.rukun.prosedur.penggabungan.PenjemputanIsian;
import id.rukun.prosedur.penggabungan.PenyampaianIsian;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * P-10/S2: the chair of the RW hands the result of the Musyawarah that he chaired to the Lurah. If the Lurah stood in for
 * him that day, nobody handed anything over: the Lurah fetched it (AMB-08).
 */
@Component
class CatatPenyampaianDelegate extends LangkahDelegate {

    private final PenggabunganService penggabungan;
    private final Penjabat penjabat;
    private final PenggantiService pengganti;

    CatatPenyampaianDelegate(LangkahFactory factory, PenggabunganService penggabungan, Penjabat penjabat,
            PenggantiService pengganti) {
        super(factory);
        this.penggabungan = penggabungan;
        this.penjabat = penjabat;
        this.pengganti = pengganti;
    }

    @Override
    protected void jalankan(Langkah langkah) {
        PenyampaianIsian isian = langkah.isian(PenyampaianIsian.class);
        langkah.wajibTanggalSesuai();
        penjabat.wajibTandaTangan(langkah, Jabatan.KETUA_RW, langkah.unitId(), isian.tanggalPenyampaian(),
                List.of(isian.penandatangan()));
        if (lurahMenggantikan(langkah.unitId(), isian.tanggalPenyampaian())) {
            penggabungan.jemput(langkah.kasusId(), langkah.unitId(), new PenjemputanIsian(isian.tanggalPenyampaian(),
                    isian.penandatangan(), isian.catatan()), langkah.pelaku().jabatan());
        } else {
            penggabungan.sampaikan(langkah.kasusId(), langkah.unitId(), isian);
        }
    }

    private boolean lurahMenggantikan(String rtId, LocalDate pada) {
        return pengganti.pelaksana(Jabatan.KETUA_RW, penggabungan.rw(rtId), pada).digantikan(Jabatan.LURAH);
    }
}
