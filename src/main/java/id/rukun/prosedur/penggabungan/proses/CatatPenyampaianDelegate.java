package id.rukun.prosedur.penggabungan.proses;

import id.rukun.engine.Langkah;
import id.rukun.engine.LangkahDelegate;
import id.rukun.engine.LangkahFactory;
import id.rukun.prosedur.penggabungan.PenggabunganService;
import id.rukun.prosedur.penggabungan.PenyampaianIsian;
import org.springframework.stereotype.Component;

/** P-10/S2: the chair of the RW hands the result of the Musyawarah that he chaired to the Lurah. */
@Component
class CatatPenyampaianDelegate extends LangkahDelegate {

    private final PenggabunganService penggabungan;
    private final TanggalPenyampaian tanggal;

    CatatPenyampaianDelegate(LangkahFactory factory, PenggabunganService penggabungan, TanggalPenyampaian tanggal) {
        super(factory);
        this.penggabungan = penggabungan;
        this.tanggal = tanggal;
    }

    @Override
    protected void jalankan(Langkah langkah) {
        PenyampaianIsian isian = langkah.isian(PenyampaianIsian.class);
        tanggal.periksa(langkah, "Penyampaian", isian.tanggalPenyampaian());
        penggabungan.sampaikan(langkah.kasusId(), langkah.unitId(), isian);
    }
}
