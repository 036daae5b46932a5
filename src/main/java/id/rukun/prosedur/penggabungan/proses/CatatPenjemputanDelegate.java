package id.rukun.prosedur.penggabungan.proses;

import id.rukun.engine.Langkah;
import id.rukun.engine.LangkahDelegate;
import id.rukun.engine.LangkahFactory;
import id.rukun.prosedur.penggabungan.PenggabunganService;
import id.rukun.prosedur.penggabungan.PenjemputanIsian;
import org.springframework.stereotype.Component;

/** P-10/S2, TM-16: the Lurah fetched the result from the Ketua RW, who was bound to pass it on. */
@Component
class CatatPenjemputanDelegate extends LangkahDelegate {

    private final PenggabunganService penggabungan;
    private final TanggalPenyampaian tanggal;

    CatatPenjemputanDelegate(LangkahFactory factory, PenggabunganService penggabungan, TanggalPenyampaian tanggal) {
        super(factory);
        this.penggabungan = penggabungan;
        this.tanggal = tanggal;
    }

    @Override
    protected void jalankan(Langkah langkah) {
        PenjemputanIsian isian = langkah.isian(PenjemputanIsian.class);
        tanggal.periksa(langkah, "Penjemputan", isian.tanggalPenjemputan());
        langkah.wajibBeralasan(isian.catatan());
        penggabungan.jemput(langkah.kasusId(), langkah.unitId(), isian, langkah.pelaku().jabatan());
    }
}
