package id.rukun.prosedur.musyawarah.proses;

import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.LangkahDelegate;
import id.rukun.engine.step.LangkahFactory;
import id.rukun.hukum.kebijakan.JumlahHadirSah;
import id.rukun.hukum.kebijakan.OrangSesuaiRegister;
import id.rukun.hukum.kebijakan.PesertaMasihHidup;
import id.rukun.hukum.pergub171.umum.PesertaTerdaftar;
import id.rukun.penduduk.BukanWargaLagi;
import id.rukun.prosedur.musyawarah.KatalogMode;
import id.rukun.prosedur.musyawarah.KehadiranIsian;
import id.rukun.prosedur.musyawarah.KursiPimpinan;
import id.rukun.prosedur.musyawarah.ModeMusyawarah;
import id.rukun.prosedur.musyawarah.Musyawarah;
import id.rukun.prosedur.musyawarah.MusyawarahService;
import id.rukun.prosedur.musyawarah.Pelaksanaan;
import id.rukun.prosedur.musyawarah.PesertaMusyawarah;
import id.rukun.prosedur.musyawarah.RentangRapat;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** P-37/G4: whether the meeting was held, and who came; who is not on the list cannot be ticked. */
@Component
class CatatPelaksanaanDelegate extends LangkahDelegate {

    private final MusyawarahService musyawarah;
    private final KatalogMode katalogMode;
    private final KursiPimpinan kursi;

    CatatPelaksanaanDelegate(LangkahFactory factory, MusyawarahService musyawarah, KatalogMode katalogMode,
            KursiPimpinan kursi) {
        super(factory);
        this.musyawarah = musyawarah;
        this.katalogMode = katalogMode;
        this.kursi = kursi;
    }

    @Override
    protected void jalankan(Langkah langkah) {
        KehadiranIsian isian = langkah.isian(KehadiranIsian.class);
        Musyawarah rapat = musyawarah.terakhir(langkah.prosesId());
        if (isian.pelaksanaan() == Pelaksanaan.BATAL) {
            musyawarah.batal(rapat, isian.sebabBatal());
        } else {
            catatKehadiran(langkah, isian, rapat);
        }
    }

    private void catatKehadiran(Langkah langkah, KehadiranIsian isian, Musyawarah rapat) {
        ModeMusyawarah mode = katalogMode.untuk(rapat.rangkaian());
        List<PesertaMusyawarah> daftar = musyawarah.peserta(rapat);
        Map<String, BukanWargaLagi> meninggal = meninggal(mode, isian, rapat, daftar);
        periksa(langkah, mode, isian, daftar, meninggal);
        musyawarah.catatKehadiran(rapat, daftar, isian, namaPimpinan(langkah, mode, isian, rapat), meninggal.keySet());
    }

    /** Those invited who were dead on the day of the meeting; who moved away stays: the list is the invitation's. */
    private static Map<String, BukanWargaLagi> meninggal(ModeMusyawarah mode, KehadiranIsian isian, Musyawarah rapat,
            List<PesertaMusyawarah> daftar) {
        Map<String, BukanWargaLagi> semua = new HashMap<>(mode.bukanWargaLagi(rapat.rangkaian(), daftar,
                isian.tanggalPelaksanaan()));
        semua.values().removeIf(sebab -> sebab.sebab() != BukanWargaLagi.Sebab.MENINGGAL);
        return semua;
    }

    private static void periksa(Langkah langkah, ModeMusyawarah mode, KehadiranIsian isian,
            List<PesertaMusyawarah> daftar, Map<String, BukanWargaLagi> meninggal) {
        langkah.wajibTanggalSesuai();
        List<String> peserta = daftar.stream().map(PesertaMusyawarah::orangId).toList();
        langkah.wajib(mode.kaidah().kehadiran(), new PesertaTerdaftar.Fakta(isian.hadir(), peserta));
        langkah.wajib(PesertaMasihHidup.class, new PesertaMasihHidup.Fakta(isian.tanggalPelaksanaan(),
                daftar.stream().filter(p -> meninggal.containsKey(p.orangId()) && isian.hadir().contains(p.orangId()))
                        .map(p -> p.nama() + " (" + meninggal.get(p.orangId()).kalimat() + ")").toList()));
        langkah.wajib(JumlahHadirSah.class,
                new JumlahHadirSah.Fakta(isian.hadir().size(), peserta.size() - meninggal.size()));
    }

    private String namaPimpinan(Langkah langkah, ModeMusyawarah mode, KehadiranIsian isian, Musyawarah rapat) {
        if (isian.dipimpinOrangLain()) {
            return isian.namaPimpinan() + ", " + isian.kedudukanPimpinan();
        }
        RentangRapat hari = new RentangRapat(isian.tanggalPelaksanaan(), isian.tanggalPelaksanaan());
        String nama = kursi.mungkinMemimpin(mode, rapat.rangkaian(), hari).stream()
                .filter(p -> p.id().equals(isian.pimpinan()))
                .map(p -> p.nama() + ", " + kursi.kualitas(p, isian.tanggalPelaksanaan()))
                .findFirst()
                .orElse("");
        langkah.pastikan(OrangSesuaiRegister.class, new OrangSesuaiRegister.Fakta(nama, "PIMPINAN", !nama.isEmpty()));
        return nama;
    }
}
