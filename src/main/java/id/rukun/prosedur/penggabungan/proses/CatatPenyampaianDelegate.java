package id.rukun.prosedur.penggabungan.proses;

import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.LangkahDelegate;
import id.rukun.engine.step.LangkahFactory;
import id.rukun.engine.step.Penjabat;
import id.rukun.jabatan.Jabatan;
import id.rukun.prosedur.penggabungan.PenggabunganService;
import id.rukun.prosedur.penggabungan.PenjemputanIsian;
import id.rukun.prosedur.penggabungan.PenyampaianIsian;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * P-10/S2: the chair of the RW hands the result of the Musyawarah that he chaired to the Lurah. If the Lurah, who
 * stood in for him that day, enters it, nobody handed anything over: the Lurah fetched it, and says why (AMB-08).
 */
@Component
class CatatPenyampaianDelegate extends LangkahDelegate {

    private final PenggabunganService penggabungan;
    private final Penjabat penjabat;

    CatatPenyampaianDelegate(LangkahFactory factory, PenggabunganService penggabungan, Penjabat penjabat) {
        super(factory);
        this.penggabungan = penggabungan;
        this.penjabat = penjabat;
    }

    @Override
    protected void jalankan(Langkah langkah) {
        PenyampaianIsian isian = langkah.isian(PenyampaianIsian.class);
        langkah.wajibTanggalSesuai();
        penjabat.wajibTandaTangan(langkah, Jabatan.KETUA_RW, langkah.unitId(), isian.tanggalPenyampaian(),
                List.of(isian.penandatangan()));
        if (penjabat.menggantikan(langkah, Jabatan.KETUA_RW, langkah.unitId(), isian.tanggalPenyampaian(),
                Jabatan.LURAH)) {
            langkah.wajibBeralasan(isian.catatan());
            penggabungan.jemput(langkah.kasusId(), langkah.unitId(), new PenjemputanIsian(isian.tanggalPenyampaian(),
                    isian.penandatangan(), isian.catatan()), langkah.pelaku().jabatan());
        } else {
            penggabungan.sampaikan(langkah.kasusId(), langkah.unitId(), isian);
        }
    }
}
