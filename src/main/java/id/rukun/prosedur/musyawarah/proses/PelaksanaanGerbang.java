package id.rukun.prosedur.musyawarah.proses;

import id.rukun.engine.Gerbang;
import id.rukun.engine.Langkah;
import id.rukun.engine.LangkahFactory;
import id.rukun.hukum.kebijakan.JumlahHadirSah;
import id.rukun.hukum.kebijakan.OrangSesuaiRegister;
import id.rukun.hukum.pergub171.umum.PesertaTerdaftar;
import id.rukun.prosedur.musyawarah.KehadiranIsian;
import id.rukun.prosedur.musyawarah.Musyawarah;
import id.rukun.prosedur.musyawarah.MusyawarahService;
import id.rukun.prosedur.musyawarah.Pelaksanaan;
import id.rukun.prosedur.musyawarah.PesertaMusyawarah;
import java.util.List;
import org.springframework.stereotype.Component;

/** P-37/G4: records who came, if the meeting was held; who is not on the list cannot be ticked. */
@Component
class PelaksanaanGerbang extends Gerbang<Pelaksanaan> {

    private final MusyawarahService musyawarah;
    private final PesertaRt pesertaRt;

    PelaksanaanGerbang(LangkahFactory factory, MusyawarahService musyawarah, PesertaRt pesertaRt) {
        super(factory, Pelaksanaan.class);
        this.musyawarah = musyawarah;
        this.pesertaRt = pesertaRt;
    }

    @Override
    protected Pelaksanaan jawab(Langkah langkah) {
        KehadiranIsian isian = langkah.isian(KehadiranIsian.class);
        Musyawarah rapat = musyawarah.terakhir(langkah.prosesId());
        if (isian.pelaksanaan() == Pelaksanaan.BATAL) {
            musyawarah.batal(rapat, isian.sebabBatal());
        } else {
            periksa(langkah, isian, rapat);
            musyawarah.hadir(rapat, isian, namaPimpinan(langkah, isian));
        }
        return isian.pelaksanaan();
    }

    private void periksa(Langkah langkah, KehadiranIsian isian, Musyawarah rapat) {
        langkah.wajibTanggalSesuai();
        List<String> peserta = musyawarah.peserta(rapat).stream().map(PesertaMusyawarah::orangId).toList();
        langkah.wajib(PesertaTerdaftar.class, new PesertaTerdaftar.Fakta(isian.hadir(), peserta));
        langkah.wajib(JumlahHadirSah.class, new JumlahHadirSah.Fakta(isian.hadir().size(), peserta.size()));
    }

    private String namaPimpinan(Langkah langkah, KehadiranIsian isian) {
        String nama = pesertaRt.mungkinMemimpin(langkah.unitId(), isian.tanggalPelaksanaan()).stream()
                .filter(p -> p.id().equals(isian.pimpinan()))
                .map(pesertaRt::sebutan)
                .findFirst()
                .orElse("");
        langkah.pastikan(OrangSesuaiRegister.class, new OrangSesuaiRegister.Fakta(nama, "PIMPINAN", !nama.isEmpty()));
        return nama;
    }
}
