package id.rukun.prosedur.keputusan.proses;

import id.rukun.berkas.JenisEntri;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.LangkahDelegate;
import id.rukun.engine.step.LangkahFactory;
import id.rukun.prosedur.keputusan.IsiRancangan;
import id.rukun.prosedur.keputusan.KeputusanService;
import id.rukun.prosedur.keputusan.PermintaanKeputusan;
import id.rukun.prosedur.keputusan.RancanganIsian;
import id.rukun.prosedur.keputusan.RancanganKeputusan;
import java.util.Map;
import org.springframework.stereotype.Component;

/** P-14/S1: the draft with what the staff added; a changed draft is a new version with a new hash. */
@Component
class CatatRancanganDelegate extends LangkahDelegate {

    private final KeputusanService keputusan;

    CatatRancanganDelegate(LangkahFactory factory, KeputusanService keputusan) {
        super(factory);
        this.keputusan = keputusan;
    }

    @Override
    protected void jalankan(Langkah langkah) {
        langkah.wajibTanggalSesuai();
        PermintaanKeputusan permintaan = PenetapanProcess.permintaan(langkah);
        RancanganKeputusan rancangan = keputusan.catat(permintaan,
                keputusan.susun(permintaan, langkah.isian(RancanganIsian.class), langkah.hariIni()));
        IsiRancangan isi = keputusan.isi(rancangan);
        langkah.tulis(JenisEntri.DOKUMEN, Map.of("dokumen", "Rancangan Keputusan Lurah",
                "tentang", isi.konten().tentang(), "menimbang", String.join("\n", isi.kalimatMenimbang()),
                "perubahanMenimbang", String.join("\n", isi.perubahanMenimbang()), "memutuskan", isi.teksDiktum(),
                "versi", rancangan.versi(), "sidik", rancangan.hash()));
    }
}
