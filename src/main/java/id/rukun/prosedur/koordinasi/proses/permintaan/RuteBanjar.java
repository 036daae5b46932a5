package id.rukun.prosedur.koordinasi.proses.permintaan;

import id.rukun.engine.step.Langkah;
import id.rukun.hukum.perwalibanjar.dprd.KoordinasiDprdOlehWaliKota;
import id.rukun.hukum.perwalibanjar.permintaan.AsistenDiberiTahu;
import id.rukun.hukum.perwalibanjar.permintaan.CabangKoordinasi;
import id.rukun.hukum.perwalibanjar.permintaan.CabangMenurutPihak;
import id.rukun.hukum.perwalibanjar.permintaan.JenisPihak;
import id.rukun.hukum.perwalibanjar.permintaan.PihakKoordinasiFakta;
import id.rukun.prosedur.koordinasi.DirektoriUnit;
import id.rukun.prosedur.koordinasi.Koordinasi;
import id.rukun.prosedur.koordinasi.KoordinasiAsisten;
import id.rukun.prosedur.koordinasi.KoordinasiPihak;
import id.rukun.prosedur.koordinasi.KoordinasiService;
import id.rukun.prosedur.koordinasi.PihakBanjar;
import id.rukun.prosedur.koordinasi.RuteKoordinasi;
import id.rukun.prosedur.koordinasi.hubungan.HubunganPihak;
import id.rukun.prosedur.koordinasi.hubungan.HubunganService;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Banjar: whom the regulation has told of a request, and whether who asks carries it out himself (Pasal 19, 20 and 23). */
@Component
class RuteBanjar {

    private final KoordinasiService koordinasi;
    private final HubunganService hubungan;
    private final PihakBanjar pihak;
    private final DirektoriUnit direktori;
    private final KabarKoordinasi kabar;

    RuteBanjar(KoordinasiService koordinasi, HubunganService hubungan, PihakBanjar pihak, DirektoriUnit direktori, KabarKoordinasi kabar) {
        this.koordinasi = koordinasi;
        this.hubungan = hubungan;
        this.pihak = pihak;
        this.direktori = direktori;
        this.kabar = kabar;
    }

    /** BJR-PR-01/S3: the ways that it takes, the Asisten of each Perangkat Daerah, and the Sekda where the law names nobody. */
    void tetapkan(Langkah langkah, Koordinasi satu) {
        List<KoordinasiPihak> semua = koordinasi.pihak(satu.kasusId());
        PihakKoordinasiFakta fakta = pihak.fakta(satu.unitPemohon(), semua.stream().map(KoordinasiPihak::unitId).toList());
        langkah.tanya(CabangMenurutPihak.class, fakta);
        boolean kepadaSekda = dprd(langkah, satu, CabangMenurutPihak.cabang(fakta).contains(CabangKoordinasi.KOORDINASI_DPRD));
        List<KoordinasiPihak> pd = semua.stream().filter(p -> pihak.adalah(p.unitId(), JenisPihak.PD)).toList();
        List<KoordinasiPihak> tanpa = pd.stream().filter(p -> !diberiTahu(langkah, satu, p)).toList();
        String utama = asisten(satu, semua.get(0)).orElse(null);
        koordinasi.rutekan(satu.kasusId(), kepadaSekda ? RuteKoordinasi.SEKDA : RuteKoordinasi.LANGSUNG, utama,
                pd.stream().flatMap(p -> asisten(satu, p).stream()).filter(id -> !id.equals(utama)).distinct().toList());
        kabari(langkah, satu, tanpa);
    }

    private boolean dprd(Langkah langkah, Koordinasi satu, boolean adaDprd) {
        return !langkah.tanya(KoordinasiDprdOlehWaliKota.class, new KoordinasiDprdOlehWaliKota.Fakta(direktori.nama(satu.unitPemohon()),
                pihak.adalah(satu.unitPemohon(), JenisPihak.WALI_KOTA),
                pihak.jenisPd(satu.unitPemohon()).map(Enum::name).orElse(null), adaDprd)).terpenuhi();
    }

    private boolean diberiTahu(Langkah langkah, Koordinasi satu, KoordinasiPihak p) {
        return langkah.tanya(AsistenDiberiTahu.class, new AsistenDiberiTahu.Fakta(direktori.nama(p.unitId()),
                asisten(satu, p).map(direktori::nama).orElse(null), direktori.jenis(p.unitId()).dalamSetda())).terpenuhi();
    }

    private Optional<String> asisten(Koordinasi satu, KoordinasiPihak p) {
        return Optional.ofNullable(p.asisten()).flatMap(kode -> direktori.asisten(satu.tenant(), kode));
    }

    /** @param tanpa Perangkat Daerah that no Asisten has */
    private void kabari(Langkah langkah, Koordinasi satu, List<KoordinasiPihak> tanpa) {
        String perkara = "koordinasi \"" + satu.perihal() + "\" dari " + direktori.nama(satu.unitPemohon());
        koordinasi.asisten(satu.kasusId()).stream().map(KoordinasiAsisten::asistenId).forEach(id -> kabar.kepala(langkah, id, "diketahui",
                perkara + " menyangkut Perangkat Daerah yang Anda koordinasikan (Pasal 20 ayat (2) dan Pasal 23)."));
        if (!tanpa.isEmpty()) {
            kabar.sekda(langkah, "tanpa-asisten", perkara + ": tanpa Asisten menurut Pasal 23: "
                    + nama(tanpa.stream().map(KoordinasiPihak::unitId).toList()) + ".");
        }
        List<String> tidakDiatur = hubungan.semua(satu.kasusId()).stream().filter(h -> !h.diatur()).map(HubunganPihak::unitId).toList();
        if (!tidakDiatur.isEmpty()) {
            kabar.sekda(langkah, "tidak-diatur", perkara + ": hubungannya dengan " + nama(tidakDiatur)
                    + " tidak diatur Pasal 15 dan tanpa sifat hubungan (menurut tafsir).");
        }
    }

    private String nama(List<String> unit) {
        return unit.stream().map(direktori::nama).collect(Collectors.joining(", "));
    }
}
