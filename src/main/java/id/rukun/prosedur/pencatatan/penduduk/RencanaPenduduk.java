package id.rukun.prosedur.pencatatan.penduduk;

import id.rukun.isian.formulir.Rahasia.Samaran;
import id.rukun.penduduk.PendudukService;
import id.rukun.penduduk.catat.KeadaanPenduduk;
import id.rukun.penduduk.catat.KeadaanPenduduk.AnggotaLain;
import id.rukun.penduduk.catat.PembacaPenduduk;
import id.rukun.prosedur.pencatatan.formulir.penduduk.BarisAnggota;
import id.rukun.prosedur.pencatatan.formulir.penduduk.JenisPencatatanPenduduk;
import id.rukun.prosedur.pencatatan.formulir.penduduk.PencatatanPendudukIsian;
import id.rukun.prosedur.pencatatan.formulir.penduduk.PilihanKartu;
import id.rukun.prosedur.pencatatan.formulir.penduduk.PilihanKelamin;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells what a submission would change in the register as it is now. */
@Component
public class RencanaPenduduk {

    private final PembacaPenduduk pembaca;
    private final PendudukService penduduk;
    private final WilayahService wilayah;
    private final JamRukun jam;

    RencanaPenduduk(PembacaPenduduk pembaca, PendudukService penduduk, WilayahService wilayah, JamRukun jam) {
        this.pembaca = pembaca;
        this.penduduk = penduduk;
        this.wilayah = wilayah;
        this.jam = jam;
    }

    /** Id of whom it is about; empty for somebody who is in no register, or is not found by name and NIK. */
    public Optional<String> sasaran(PencatatanPendudukIsian isian) {
        return switch (isian.jenis()) {
            case PENDUDUK_BARU -> Optional.empty();
            case PINDAH_DATANG -> penduduk.denganNik(isian.nik()).filter(p -> p.nama().strip().equalsIgnoreCase(isian.nama().strip()))
                    .map(p -> p.id());
            default -> Optional.of(isian.penduduk());
        };
    }

    /** The RT whose residents or cards change. */
    public Set<String> rt(PencatatanPendudukIsian isian, Optional<KeadaanPenduduk> siapa) {
        return Stream.of(isian.rt(), siapa.map(KeadaanPenduduk::rtId).orElse(null), siapa.map(KeadaanPenduduk::rtKartu).orElse(null))
                .filter(Objects::nonNull).collect(Collectors.toSet());
    }

    /** The RT that the change is about first: where he is to live, else where he does. */
    public Optional<String> rtPokok(PencatatanPendudukIsian isian, Optional<KeadaanPenduduk> siapa) {
        return Optional.ofNullable(isian.rt()).or(() -> siapa.map(k -> k.rtId() == null ? k.rtKartu() : k.rtId()));
    }

    /** Those who stay on the card that he heads and leaves. */
    public List<AnggotaLain> ditinggalkan(PencatatanPendudukIsian isian, KeadaanPenduduk siapa) {
        boolean meninggalkan = switch (isian.jenis()) {
            case PINDAH_KELUAR -> !Boolean.TRUE.equals(isian.sekeluarga());
            case KK_BARU -> true;
            case PINDAH_DATANG, PINDAH_RT -> isian.kartu() == PilihanKartu.KARTU_BARU || isian.kartu() == PilihanKartu.ANGGOTA;
            default -> false;
        };
        Set<String> ikut = isian.anggota().stream().map(BarisAnggota::orang).collect(Collectors.toSet());
        return meninggalkan && siapa.kepala() ? siapa.lain().stream().filter(a -> !ikut.contains(a.id())).toList() : List.of();
    }

    /** What it would change. */
    public PerubahanDirencanakan rencana(PencatatanPendudukIsian isian, Optional<KeadaanPenduduk> siapa) {
        return new PerubahanDirencanakan(siapa.map(k -> k.orang().nama()).orElse(isian.nama()),
                siapa.map(k -> sekarang(isian, k)).orElse(List.of("belum tercatat")), sesudahnya(isian, siapa), jumlahKk(isian, siapa),
                Stream.concat(siapa.map(k -> catatan(isian, k)).orElse(List.of()).stream(), KelahiranDalamNik.janggal(isian, siapa).stream())
                        .toList());
    }

    private List<String> sekarang(PencatatanPendudukIsian isian, KeadaanPenduduk siapa) {
        if (isian.jenis() == JenisPencatatanPenduduk.PEMBETULAN) {
            return pembetulan(isian, siapa).values().stream().map(p -> p.get(0)).toList();
        }
        return List.of(siapa.rtId() == null ? "tidak tercatat tinggal di mana pun"
                : "tinggal di " + wilayah.nama(siapa.rtId()) + " sejak " + Kalender.tulis(siapa.domisiliSejak()), kartu(siapa));
    }

    private String kartu(KeadaanPenduduk siapa) {
        if (siapa.kartu() == null) {
            return "tidak tercatat pada Kartu Keluarga mana pun";
        }
        return (siapa.kepala() ? "kepala keluarga" : "anggota") + " pada Kartu Keluarga " + Samaran.dari(siapa.kartu().nomor())
                + (siapa.rtKartu() == null ? "" : " di " + wilayah.nama(siapa.rtKartu())) + (siapa.lain().isEmpty() ? ", sendirian" : ", dengan " + siapa.lain().size() + " orang lain");
    }

    /** What is corrected: its name, what it was and what it will be. */
    private static Map<String, List<String>> pembetulan(PencatatanPendudukIsian isian, KeadaanPenduduk siapa) {
        Map<String, List<String>> hasil = new LinkedHashMap<>();
        tambah(hasil, "nama", siapa.orang().nama(), isian.namaBenar());
        tambah(hasil, "tanggal lahir", Kalender.tulis(siapa.orang().tanggalLahir()),
                isian.tanggalLahirBenar() == null ? null : Kalender.tulis(isian.tanggalLahirBenar()));
        tambah(hasil, "jenis kelamin", PilihanKelamin.sebutan(siapa.orang().jenisKelamin()),
                isian.jenisKelaminBenar() == null ? null : isian.jenisKelaminBenar().sebutan());
        tambahNomor(hasil, "NIK", siapa.orang().nik(), isian.nikBenar());
        tambahNomor(hasil, "nomor KK", siapa.kartu() == null ? null : siapa.kartu().nomor(), isian.nomorKkBenar());
        return hasil;
    }

    private static void tambah(Map<String, List<String>> hasil, String apa, String lama, String baru) {
        if (baru != null && !baru.equals(lama)) {
            hasil.put(apa, List.of(apa + " " + Objects.requireNonNullElse(lama, "–"), apa + " " + baru));
        }
    }

    private static void tambahNomor(Map<String, List<String>> hasil, String apa, String lama, String baru) {
        if (baru != null && !baru.equals(lama)) {
            hasil.put(apa, List.of(apa + " " + (lama == null ? "–" : Samaran.dari(lama)), apa + " " + Samaran.dari(baru)));
        }
    }

    /** How many things it changes; a change that changes nothing is none. */
    public int banyaknya(PencatatanPendudukIsian isian, KeadaanPenduduk siapa) {
        return switch (isian.jenis()) {
            case PEMBETULAN -> pembetulan(isian, siapa).size();
            case PINDAH_RT -> Objects.equals(isian.rt(), siapa.rtId()) ? 0 : 1;
            default -> 1;
        };
    }

    private List<String> sesudahnya(PencatatanPendudukIsian isian, Optional<KeadaanPenduduk> siapa) {
        List<String> hasil = new ArrayList<>();
        switch (isian.jenis()) {
            case PENDUDUK_BARU -> hasil.add(isian.nama() + ", NIK " + Samaran.dari(isian.nik()) + ", lahir "
                    + Kalender.tulis(isian.tanggalLahir()) + umur(isian.tanggalLahir()) + ", " + isian.jenisKelamin().sebutan().toLowerCase());
            case PEMBETULAN -> {
                pembetulan(isian, siapa.orElseThrow()).values().forEach(p -> hasil.add(p.get(1)));
                Optional.ofNullable(isian.tanggalLahirBenar()).ifPresent(lahir -> hasil.add("umurnya" + umur(lahir)));
            }
            case PINDAH_KELUAR -> hasil.add("tidak tinggal di sini sejak " + Kalender.tulis(isian.berlaku())
                    + (siapa.filter(k -> sekeluarga(isian, k)).isPresent() ? ", bersama seluruh kartunya" : ", sendiri"));
            case MENINGGAL -> hasil.add("meninggal " + Kalender.tulis(isian.berlaku()));
            case KK_BARU -> hasil.add("kepala keluarga pada kartu baru " + Samaran.dari(isian.nomorKk()) + " sejak "
                    + Kalender.tulis(isian.berlaku()));
            case KEPALA_KELUARGA -> hasil.add("kepala keluarga pada kartu itu sejak " + Kalender.tulis(isian.berlaku()));
            default -> { }
        }
        if (isian.bertempat()) {
            hasil.add("tinggal di " + wilayah.nama(isian.rt()) + " sejak " + Kalender.tulis(isian.berlaku()));
            hasil.add(switch (isian.kartu()) {
                case KARTU_BARU -> "kepala keluarga pada kartu baru " + Samaran.dari(isian.nomorKk());
                case ANGGOTA -> isian.hubungan().sebutan().toLowerCase() + " kepala keluarga pada kartu " + Samaran.dari(isian.nomorKk());
                case SEKELUARGA -> "bersama seluruh kartunya";
                case TETAP -> "tetap pada kartunya yang sekarang";
            });
        }
        Map<String, String> nama = penduduk.nama(isian.anggota().stream().map(BarisAnggota::orang).toList());
        isian.anggota().forEach(a -> hasil.add(nama.getOrDefault(a.orang(), "seseorang") + ": " + a.hubungan().sebutan().toLowerCase()));
        return hasil;
    }

    private static boolean sekeluarga(PencatatanPendudukIsian isian, KeadaanPenduduk siapa) {
        return siapa.kepala() && (Boolean.TRUE.equals(isian.sekeluarga()) || siapa.lain().isEmpty());
    }

    /** Each RT with the number of its cards now and afterwards (of Pasal 5 where it binds): whoever counts them counts otherwise. */
    private List<String> jumlahKk(PencatatanPendudukIsian isian, Optional<KeadaanPenduduk> siapa) {
        Map<String, Integer> beda = new TreeMap<>();
        boolean kartuBaru = isian.bertempat() && isian.kartu() == PilihanKartu.KARTU_BARU;
        boolean dibawa = isian.bertempat() && isian.kartu() == PilihanKartu.SEKELUARGA;
        if (kartuBaru || dibawa) {
            beda.merge(isian.rt(), 1, Integer::sum);
        }
        siapa.filter(k -> k.rtId() != null && isian.jenis() == JenisPencatatanPenduduk.KK_BARU)
                .ifPresent(k -> beda.merge(k.rtId(), 1, Integer::sum));
        siapa.filter(k -> k.rtKartu() != null && (dibawa || hilang(isian, k))).ifPresent(k -> beda.merge(k.rtKartu(), -1, Integer::sum));
        return beda.entrySet().stream().filter(b -> b.getValue() != 0).map(b -> {
            int kini = penduduk.jumlahKk(b.getKey(), jam.hariIni());
            return wilayah.nama(b.getKey()) + ": " + kini + " KK, menjadi " + (kini + b.getValue());
        }).toList();
    }

    /** Whether the card on which he is is left by everybody. */
    private static boolean hilang(PencatatanPendudukIsian isian, KeadaanPenduduk siapa) {
        return switch (isian.jenis()) {
            case PINDAH_KELUAR -> sekeluarga(isian, siapa) || siapa.sendirian();
            case MENINGGAL -> siapa.sendirian();
            case KK_BARU -> siapa.dikosongkan(isian.anggota().stream().map(BarisAnggota::orang).toList());
            case PINDAH_DATANG, PINDAH_RT -> siapa.sendirian() && isian.kartu() != PilihanKartu.TETAP
                    && isian.kartu() != PilihanKartu.SEKELUARGA;
            default -> false;
        };
    }

    private static List<String> catatan(PencatatanPendudukIsian isian, KeadaanPenduduk siapa) {
        List<String> hasil = new ArrayList<>();
        if (isian.jenis() == JenisPencatatanPenduduk.MENINGGAL && siapa.kepala() && !siapa.lain().isEmpty()) {
            hasil.add("Kartu Keluarga " + Samaran.dari(siapa.kartu().nomor()) + " tidak mempunyai kepala keluarga sesudah ini; catat kepala "
                    + "keluarga yang baru menurut kartu yang terbit kemudian.");
        }
        if (isian.jenis() == JenisPencatatanPenduduk.MENINGGAL && siapa.sejakTerakhir() != null
                && isian.berlaku().isBefore(siapa.sejakTerakhir())) {
            hasil.add("Hari meninggal mendahului tempat tinggal atau kartu yang tercatat sekarang, sejak " + Kalender.tulis(siapa.sejakTerakhir())
                    + ". Periksa tahunnya; bila benar, catatan itu dianggap tidak pernah berlaku.");
        }
        if (isian.jenis() == JenisPencatatanPenduduk.KEPALA_KELUARGA && isian.anggota().stream().noneMatch(a -> siapa.lain().stream()
                .anyMatch(l -> l.hubungan() == null && l.id().equals(a.orang())))
                && siapa.lain().stream().anyMatch(l -> l.hubungan() == null)) {
            hasil.add("Kepala keluarga yang lama tidak disebut pada anggota kartu: ia tidak lagi tercatat pada kartu itu.");
        }
        return hasil;
    }

    /** A year that was typed wrongly is seen by the age. */
    private String umur(LocalDate lahir) {
        return " (" + Period.between(lahir, jam.hariIni()).getYears() + " tahun)";
    }

    /** The change as notices tell it: without a name. */
    public String kalimat(PencatatanPendudukIsian isian, Optional<KeadaanPenduduk> siapa) {
        String tempat = rtPokok(isian, siapa).map(rt -> " " + wilayah.nama(rt)).orElse("");
        return "Tentang seorang penduduk" + tempat + " dicatat: " + isian.jenis().sebutan().toLowerCase()
                + (isian.berlaku() == null ? "" : ", " + Kalender.tulis(isian.berlaku())) + ".";
    }
}
