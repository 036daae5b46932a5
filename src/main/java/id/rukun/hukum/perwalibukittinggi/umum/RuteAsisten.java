package id.rukun.hukum.perwalibukittinggi.umum;

import id.rukun.hukum.koordinasi.JenisKoordinasi;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who coordinates a matter: the unit's Asisten first (BKT-A-03), then the one of the field that was named first (BKT-A-18,
 * BKT-A-26), else the Sekretaris Daerah (BKT-DT-05).
 *
 * @param jalur by which way he was found
 * @param utama code of the leading Asisten; {@code null} where there is none
 * @param pendamping codes of the other Asisten concerned
 * @param tembusan code of an Asisten who is only told; {@code null} for none
 * @param peringatan what is to be shown
 * @param halBelumDiatur whether neither units nor fields lead to anybody, so that a gap is to be recorded (Pasal 17)
 */
public record RuteAsisten(JalurAsisten jalur, String utama, List<String> pendamping, String tembusan,
        Set<PeringatanRute> peringatan, boolean halBelumDiatur) {

    /** By which way an Asisten was found. */
    public enum JalurAsisten {
        /** Within one organisation; no Asisten. */
        INTERNAL,
        /** By Pasal 12. */
        LANGSUNG,
        /** By Pasal 11, the unit being in no list. */
        MENURUT_BIDANG,
        /** None found. */
        SEKDA
    }

    /** What is shown with it. */
    public enum PeringatanRute {
        UNIT_DAN_BIDANG_BERBEDA,
        UNIT_TIDAK_TERDAFTAR
    }

    public RuteAsisten {
        pendamping = List.copyOf(pendamping);
        peringatan = Set.copyOf(peringatan);
    }

    /** Resolves a matter. */
    public static RuteAsisten dari(RuteFakta fakta) {
        if (fakta.jenis() == JenisKoordinasi.HIERARKI && !fakta.dalamSetda()) {
            return new RuteAsisten(JalurAsisten.INTERNAL, null, List.of(), null, Set.of(), false);
        }
        return pertama(fakta.unit()).map(utama -> menurutUnit(fakta, utama))
                .or(() -> pertama(fakta.bidang()).map(utama -> menurutBidang(fakta, utama)))
                .orElseGet(() -> kepadaSekda(fakta));
    }

    /** Whether several Asisten are concerned, so that they must coordinate among themselves (Pasal 9 angka 4). */
    public boolean antarAsisten() {
        return utama != null && !pendamping.isEmpty();
    }

    /** All Asisten concerned, the leading one first. */
    public List<String> semua() {
        return Stream.concat(Stream.ofNullable(utama), pendamping.stream()).toList();
    }

    private static RuteAsisten menurutUnit(RuteFakta fakta, String utama) {
        List<String> pendamping = selain(utama, fakta);
        Set<PeringatanRute> tanda = EnumSet.noneOf(PeringatanRute.class);
        boolean hanyaBerlainan = pendamping.isEmpty() && ada(fakta.asistenBidangUtama());
        if (hanyaBerlainan || asisten(fakta.bidang()).stream().anyMatch(kode -> !kode.equals(utama))) {
            tanda.add(PeringatanRute.UNIT_DAN_BIDANG_BERBEDA);
        }
        String tembusan = hanyaBerlainan ? fakta.asistenBidangUtama() : null;
        return new RuteAsisten(JalurAsisten.LANGSUNG, utama, pendamping, tembusan, tanda, false);
    }

    private static RuteAsisten menurutBidang(RuteFakta fakta, String utama) {
        return new RuteAsisten(JalurAsisten.MENURUT_BIDANG, utama, selain(utama, fakta), null,
                Set.of(PeringatanRute.UNIT_TIDAK_TERDAFTAR), false);
    }

    private static RuteAsisten kepadaSekda(RuteFakta fakta) {
        Set<String> unit = asisten(fakta.unit());
        return fakta.bidang().isEmpty() && !unit.isEmpty()
                ? new RuteAsisten(JalurAsisten.SEKDA, null, List.copyOf(unit), null,
                        Set.of(PeringatanRute.UNIT_TIDAK_TERDAFTAR), false)
                : new RuteAsisten(JalurAsisten.SEKDA, null, List.of(), null, Set.of(), true);
    }

    private static Optional<String> pertama(List<Penugasan> daftar) {
        return daftar.stream().findFirst().filter(Penugasan::terdaftar).map(Penugasan::asisten);
    }

    private static List<String> selain(String utama, RuteFakta fakta) {
        Set<String> semua = new LinkedHashSet<>(asisten(fakta.unit()));
        semua.addAll(asisten(fakta.bidang()));
        return KantorAsisten.tanpa(semua, List.of(utama));
    }

    private static Set<String> asisten(Collection<Penugasan> daftar) {
        Set<String> kode = new LinkedHashSet<>();
        daftar.stream().filter(Penugasan::terdaftar).map(Penugasan::asisten).forEach(kode::add);
        return kode;
    }

    private static boolean ada(String kode) {
        return kode != null && !kode.isBlank();
    }
}
