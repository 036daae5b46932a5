package id.rukun.prosedur.careteker;

import id.rukun.hukum.Putusan;
import id.rukun.jabatan.KetidakhadiranService;
import id.rukun.jabatan.Orang;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.prosedur.keputusan.PemohonKeputusan;
import id.rukun.prosedur.keputusan.PerkaraKeputusan;
import id.rukun.prosedur.keputusan.register.KontenKeputusan;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.WilayahService;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The Keputusan Lurah that appoints a Careteker (Pasal 8 ayat (1), Pasal 30 ayat (1); DOC-15). */
@Component
class PenunjukanCaretekerKeputusan implements PemohonKeputusan {

    private final CaretekerService careteker;
    private final SyaratCareteker syarat;
    private final KetidakhadiranService ketidakhadiran;
    private final WilayahService wilayah;

    PenunjukanCaretekerKeputusan(CaretekerService careteker, SyaratCareteker syarat, KetidakhadiranService ketidakhadiran,
            WilayahService wilayah) {
        this.careteker = careteker;
        this.syarat = syarat;
        this.ketidakhadiran = ketidakhadiran;
        this.wilayah = wilayah;
    }

    @Override
    public String prosedur() {
        return "penunjukan-careteker";
    }

    @Override
    public String jenis() {
        return "PENUNJUKAN_CARETEKER";
    }

    @Override
    public List<Putusan> syarat(PerkaraKeputusan perkara) {
        return syarat.penunjukan(perkara.kasusId(), perkara.hari());
    }

    @Override
    public KontenKeputusan konten(PerkaraKeputusan perkara) {
        PenunjukanCareteker penunjukan = careteker.penunjukan(perkara.kasusId());
        List<String> unit = careteker.kursi(perkara.kasusId()).stream().map(KursiCareteker::unitId).toList();
        Orang siapa = penunjukan.careteker();
        String masa = Kalender.tulis(penunjukan.mulai()) + " sampai dengan " + Kalender.tulis(penunjukan.akhir());
        Map<String, String> fakta = new LinkedHashMap<>();
        fakta.put("Careteker", siapa.nama() + ", NIP " + siapa.nip());
        fakta.put("Instansi", "Pemerintah Provinsi DKI Jakarta");
        fakta.put("Masa", masa);
        List<PemegangJabatan> berhalangan = unit.stream()
                .flatMap(satu -> syarat.berhalangan(satu, penunjukan.mulai()).stream()).toList();
        List<PemegangJabatan> dinonaktifkan = unit.stream()
                .flatMap(satu -> syarat.dinonaktifkan(satu, penunjukan.mulai()).stream()).toList();
        return new KontenKeputusan("Penunjukan Careteker Ketua " + unit.stream().map(wilayah::nama)
                        .collect(Collectors.joining(", ")),
                menimbang(penunjukan, siapa, berhalangan, dinonaktifkan),
                diktum(penunjukan, siapa, unit, masa, sampai(berhalangan, dinonaktifkan)), unit, fakta);
    }

    private List<String> menimbang(PenunjukanCareteker penunjukan, Orang siapa, List<PemegangJabatan> berhalangan,
            List<PemegangJabatan> dinonaktifkan) {
        List<String> menimbang = new ArrayList<>();
        menimbang.add(sebab(penunjukan));
        berhalangan.forEach(ketua -> menimbang.add(ketua(ketua) + " definitif, " + ketua.nama() + ", berhalangan sejak tanggal "
                + Kalender.tulis(ketidakhadiran.berlangsungSejak(ketua, penunjukan.mulai()).orElseThrow())));
        dinonaktifkan.forEach(ketua -> menimbang.add("Keputusan Lurah yang menonaktifkan " + ketua(ketua) + " definitif, " + ketua.nama()
                + ", menunggu pengesahan Camat"));
        menimbang.add(siapa.nama() + " adalah Pegawai Negeri Sipil Pemerintah Provinsi DKI Jakarta");
        return menimbang;
    }

    private List<String> diktum(PenunjukanCareteker penunjukan, Orang siapa, List<String> unit, String masa,
            String sampai) {
        List<String> diktum = new ArrayList<>();
        diktum.add("Menunjuk " + siapa.nama() + ", NIP " + siapa.nip() + ", sebagai Careteker" + (unit.size() > 1 ? ":\n" : " ")
                + unit.stream().map(satu -> "Ketua " + wilayah.nama(satu)).collect(Collectors.joining("\n")) + ".");
        diktum.add("Careteker menjabat sejak tanggal " + masa + ", atau sampai dengan " + sampai
                + "terbentuknya kepengurusan yang baru, bila lebih dahulu.");
        diktum.add("Careteker mempunyai hak dan kewajiban yang sama dengan Ketua definitif.");
        syarat.digantikan(penunjukan.kasusId(), penunjukan.mulai()).ifPresent(lama -> diktum.add("Penunjukan " + lama.nama() + ", NIP "
                + lama.nip() + ", sebagai Careteker " + ketua(lama) + " dicabut sejak tanggal " + Kalender.tulis(penunjukan.mulai())
                + "."));
        return diktum;
    }

    /** What ends his time before a new board does: the Ketua whose chair he takes is on duty again. */
    private String sampai(List<PemegangJabatan> berhalangan, List<PemegangJabatan> dinonaktifkan) {
        return Stream.concat(berhalangan.stream().map(ketua -> ketua(ketua) + " bertugas kembali atau "), dinonaktifkan.stream()
                .map(ketua -> "ditolaknya pengesahan penonaktifan " + ketua(ketua) + " atau ")).collect(Collectors.joining());
    }

    private String ketua(PemegangJabatan siapa) {
        return "Ketua " + wilayah.nama(siapa.unitId());
    }

    private static String sebab(PenunjukanCareteker penunjukan) {
        String temuan = penunjukan.temuan().strip().replaceAll("[.;]+$", "");
        String ditutup = penunjukan.pencalonanDitutup() == null ? ""
                : " sampai habisnya masa pencalonan pada tanggal " + Kalender.tulis(penunjukan.pencalonanDitutup());
        return penunjukan.dasar().pertimbangan() + ditutup + ": " + temuan;
    }
}
