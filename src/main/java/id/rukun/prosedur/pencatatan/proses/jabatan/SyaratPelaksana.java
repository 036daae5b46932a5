package id.rukun.prosedur.pencatatan.proses.jabatan;

import id.rukun.engine.step.Pertanyaan;
import id.rukun.hukum.kebijakan.pencatatan.jabatan.MasaPencatatan;
import id.rukun.hukum.kebijakan.pencatatan.jabatan.MasaPencatatan.Perihal;
import id.rukun.hukum.kebijakan.pencatatan.jabatan.PelaksanaSesuaiKeadaan;
import id.rukun.hukum.kebijakan.pencatatan.jabatan.YangDiubahTercatat;
import id.rukun.hukum.kebijakan.pencatatan.jabatan.YangDiubahTercatat.Yang;
import id.rukun.jabatan.KetidakhadiranService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.jabatan.SifatJabatan;
import id.rukun.jabatan.catat.PerbaikanJabatanService;
import id.rukun.prosedur.pencatatan.formulir.jabatan.JenisPencatatanJabatan;
import id.rukun.prosedur.pencatatan.formulir.jabatan.PencatatanJabatanIsian;
import id.rukun.prosedur.pencatatan.jabatan.KursiDicatat;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What is demanded of who acts in a post: for a holder who is absent, or in a vacant one. */
@Component
class SyaratPelaksana {

    private final PerbaikanJabatanService register;
    private final KetidakhadiranService ketidakhadiran;
    private final PembacaJabatan pembaca;
    private final SyaratCalonPejabat calon;

    SyaratPelaksana(PerbaikanJabatanService register, KetidakhadiranService ketidakhadiran, PembacaJabatan pembaca, SyaratCalonPejabat calon) {
        this.register = register;
        this.ketidakhadiran = ketidakhadiran;
        this.pembaca = pembaca;
        this.calon = calon;
    }

    /** Somebody is to act from a day to a day, not before the paper that says so, and not longer than a policy lets him. */
    void wajib(Pertanyaan langkah, KursiDicatat kursi, PencatatanJabatanIsian isian) {
        boolean harian = isian.jenis() == JenisPencatatanJabatan.PELAKSANA_HARIAN;
        wajibMasa(langkah, isian);
        wajibKeadaan(langkah, kursi, harian, isian.mulai(), isian.sampai(), null, false);
        calon.wajibMelaksanakan(langkah, kursi, isian);
    }

    /** The same for an absence that is put forward together with who acts. */
    void wajibSelamaKetidakhadiranBaru(Pertanyaan langkah, KursiDicatat kursi, PencatatanJabatanIsian isian) {
        wajibMasa(langkah, isian);
        wajibKeadaan(langkah, kursi, true, isian.mulai(), isian.sampai(), null, true);
        calon.wajibMelaksanakan(langkah, kursi, isian);
    }

    private static void wajibMasa(Pertanyaan langkah, PencatatanJabatanIsian isian) {
        langkah.wajib(List.of("mulai", "sampai"), MasaPencatatan.class, new MasaPencatatan.Fakta(Perihal.PELAKSANA, isian.mulai(),
                isian.sampai(), isian.tanggalSurat(), null, isian.mulai()));
    }

    /** He goes on, or ends; what he has done until yesterday remains. */
    void wajibHariTerakhir(Pertanyaan langkah, KursiDicatat kursi, PencatatanJabatanIsian isian) {
        PemegangJabatan siapa = kursi.pemegang();
        langkah.wajib(List.of("pejabat"), YangDiubahTercatat.class, new YangDiubahTercatat.Fakta(Yang.PELAKSANA,
                siapa.sifat() == SifatJabatan.PELAKSANA));
        LocalDate kemarin = langkah.hariIni().minusDays(1);
        langkah.wajib(List.of("pejabat"), YangDiubahTercatat.class, new YangDiubahTercatat.Fakta(Yang.PELAKSANA_BERJALAN,
                siapa.sampai() == null || !siapa.sampai().isBefore(kemarin)));
        langkah.wajib(List.of("sampai"), YangDiubahTercatat.class, new YangDiubahTercatat.Fakta(Yang.HARI_TERAKHIR,
                !isian.sampai().equals(siapa.sampai())));
        boolean diperpanjang = siapa.sampai() != null && isian.sampai().isAfter(siapa.sampai());
        langkah.wajib(List.of("sampai"), MasaPencatatan.class, new MasaPencatatan.Fakta(Perihal.HARI_TERAKHIR, isian.sampai(), null,
                siapa.mulai().isAfter(kemarin) ? siapa.mulai() : kemarin, null, diperpanjang ? siapa.sampai().plusDays(1) : null));
        if (diperpanjang) {
            LocalDate sejak = siapa.sampai().plusDays(1);
            wajibKeadaan(langkah, kursi, siapa.pelaksanaHarian(), sejak, isian.sampai(), siapa.id(), false);
            calon.wajibMeneruskan(langkah, kursi, sejak, isian.sampai());
        }
    }

    private void wajibKeadaan(Pertanyaan langkah, KursiDicatat kursi, boolean harian, LocalDate mulai, LocalDate sampai, String kecuali,
            boolean berhalangan) {
        Optional<PemegangJabatan> pemegang = saatItu(kursi, SifatJabatan.DEFINITIF, mulai, sampai).findFirst();
        langkah.wajib(List.of("mulai", "sampai"), PelaksanaSesuaiKeadaan.class, new PelaksanaSesuaiKeadaan.Fakta(pembaca.nama(kursi),
                kursi.kursi().jamak(), harian, pemegang.map(PemegangJabatan::nama).orElse(null),
                berhalangan || pemegang.filter(p -> berhalangan(p, mulai, sampai)).isPresent(),
                saatItu(kursi, SifatJabatan.PELAKSANA, mulai, sampai).filter(p -> !p.id().equals(kecuali)).findFirst()
                        .map(PemegangJabatan::nama).orElse(null)));
    }

    private Stream<PemegangJabatan> saatItu(KursiDicatat kursi, SifatJabatan sifat, LocalDate mulai, LocalDate sampai) {
        return register.semua(kursi.kursi()).stream().filter(p -> p.sifat() == sifat)
                .filter(p -> SyaratCalonPejabat.bertemu(p.mulai(), p.sampai(), mulai, sampai));
    }

    private boolean berhalangan(PemegangJabatan siapa, LocalDate mulai, LocalDate sampai) {
        return ketidakhadiran.berlanjut(siapa.id(), mulai).stream()
                .anyMatch(k -> !k.mulai().isAfter(mulai) && (k.sampai() == null || !k.sampai().isBefore(sampai)));
    }
}
