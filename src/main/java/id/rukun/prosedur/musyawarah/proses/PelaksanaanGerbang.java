package id.rukun.prosedur.musyawarah.proses;

import id.rukun.engine.step.Gerbang;
import id.rukun.engine.step.Jawaban;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.LangkahFactory;
import id.rukun.hukum.kebijakan.JumlahHadirSah;
import id.rukun.hukum.kebijakan.OrangSesuaiRegister;
import id.rukun.hukum.kebijakan.PesertaMasihHidup;
import id.rukun.hukum.pergub171.umum.PesertaTerdaftar;
import id.rukun.penduduk.BukanWargaLagi;
import id.rukun.prosedur.musyawarah.KehadiranIsian;
import id.rukun.prosedur.musyawarah.Musyawarah;
import id.rukun.prosedur.musyawarah.MusyawarahService;
import id.rukun.prosedur.musyawarah.Pelaksanaan;
import id.rukun.prosedur.musyawarah.PesertaMusyawarah;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** P-37/G4: records who came, if the meeting was held; who is not on the list cannot be ticked. */
@Component
@Jawaban("pelaksanaan")
class PelaksanaanGerbang extends Gerbang<Pelaksanaan> {

    private final MusyawarahService musyawarah;
    private final PesertaRt pesertaRt;

    PelaksanaanGerbang(LangkahFactory factory, MusyawarahService musyawarah, PesertaRt pesertaRt) {
        super(factory);
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
            Map<String, BukanWargaLagi> meninggal = meninggal(langkah, isian, rapat);
            periksa(langkah, isian, rapat, meninggal);
            musyawarah.hadir(rapat, isian, namaPimpinan(langkah, isian), meninggal.keySet());
        }
        return isian.pelaksanaan();
    }

    /** Those invited who were dead on the day of the meeting; who moved away stays: the list is the invitation's. */
    private Map<String, BukanWargaLagi> meninggal(Langkah langkah, KehadiranIsian isian, Musyawarah rapat) {
        Map<String, BukanWargaLagi> semua =
                pesertaRt.bukanWargaLagi(langkah.unitId(), musyawarah.peserta(rapat), isian.tanggalPelaksanaan());
        semua.values().removeIf(sebab -> sebab.sebab() != BukanWargaLagi.Sebab.MENINGGAL);
        return semua;
    }

    private void periksa(Langkah langkah, KehadiranIsian isian, Musyawarah rapat,
            Map<String, BukanWargaLagi> meninggal) {
        langkah.wajibTanggalSesuai();
        List<PesertaMusyawarah> daftar = musyawarah.peserta(rapat);
        List<String> peserta = daftar.stream().map(PesertaMusyawarah::orangId).toList();
        langkah.wajib(PesertaTerdaftar.class, new PesertaTerdaftar.Fakta(isian.hadir(), peserta));
        langkah.wajib(PesertaMasihHidup.class, new PesertaMasihHidup.Fakta(isian.tanggalPelaksanaan(),
                daftar.stream().filter(p -> meninggal.containsKey(p.orangId()) && isian.hadir().contains(p.orangId()))
                        .map(p -> p.nama() + " (" + meninggal.get(p.orangId()).kalimat() + ")").toList()));
        langkah.wajib(JumlahHadirSah.class,
                new JumlahHadirSah.Fakta(isian.hadir().size(), peserta.size() - meninggal.size()));
    }

    private String namaPimpinan(Langkah langkah, KehadiranIsian isian) {
        if (isian.dipimpinOrangLain()) {
            return isian.namaPimpinan() + ", " + isian.kedudukanPimpinan();
        }
        String nama = pesertaRt.mungkinMemimpin(langkah.unitId(), isian.tanggalPelaksanaan()).stream()
                .filter(p -> p.id().equals(isian.pimpinan()))
                .map(p -> p.nama() + ", " + pesertaRt.kualitas(p, isian.tanggalPelaksanaan()))
                .findFirst()
                .orElse("");
        langkah.pastikan(OrangSesuaiRegister.class, new OrangSesuaiRegister.Fakta(nama, "PIMPINAN", !nama.isEmpty()));
        return nama;
    }
}
