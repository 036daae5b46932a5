package id.rukun.engine.door.kode;

import id.rukun.akun.KodeAcak;
import id.rukun.akun.MasukService;
import id.rukun.engine.internal.OwnCommit;
import id.rukun.engine.internal.SatuPerintah;
import id.rukun.engine.office.Accounts;
import id.rukun.hukum.ParameterHukum;
import id.rukun.impor.KerjaImpor;
import id.rukun.impor.LuaranImpor;
import id.rukun.jabatan.AkunOrangService;
import id.rukun.jabatan.kabar.JabatanBerubah;
import id.rukun.tenggat.Kalender;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Writes imported accounts: in the engine some hundreds in one command, since its identity service knows no larger piece than one; in the
 * registers by statements over all rows. Codes are said to whoever wants them, of those too who have an account and never chose a
 * password; the register keeps their fingerprints.
 */
@Component
class PenulisAkun {

    private static final int SEKALI_TULIS = 500;
    /**
     * Those of the rows who never chose a password, never came in by another way, and are not locked out. Of accounts that are older than
     * what is known of sign-ins nobody can say so.
     */
    private static final String TANPA_SANDI = """
            not exists (select s.akun from sandi_akun s where s.akun = y.login and s.gantian > 0)
              and not exists (select m.id from masuk m where m.akun = y.login)
              and exists (select a.login from akun_orang a where a.login = y.login and
                a.diberikan_pada >= cast('%s 00:00:00+00' as timestamp with time zone))
              and not exists (select k.id from kunci_akun k where k.kunci_terbuka = y.login)""";
    private static final String PENERBIT = "Pengelola Rukun, impor akun";
    private static final List<String> KEPALA = List.of("akun", "nama", "unit", "kode", "berlaku_sampai");

    private final Accounts akun;
    private final SatuPerintah perintah;
    private final OwnCommit mesin;
    private final KabarAkunImpor kabar;
    private final ParameterHukum parameter;
    private final ApplicationEventPublisher peristiwa;

    PenulisAkun(Accounts akun, SatuPerintah perintah, OwnCommit mesin, KabarAkunImpor kabar, ParameterHukum parameter,
            ApplicationEventPublisher peristiwa) {
        this.akun = akun;
        this.perintah = perintah;
        this.mesin = mesin;
        this.kabar = kabar;
        this.parameter = parameter;
        this.peristiwa = peristiwa;
    }

    /** A person and his login. */
    private record Pemilik(String login, String nama, String unit) {}

    void tulis(KerjaImpor kerja) {
        List<Pemilik> baru = pemilik(kerja, "y.baru");
        buat(baru);
        register(kerja);
        Set<String> berkode = kerja.luaran().map(luaran -> kode(kerja, luaran)).orElse(Set.of());
        kabar.diimpor(baru.stream().map(Pemilik::login).toList(), berkode);
    }

    private static List<Pemilik> pemilik(KerjaImpor kerja, String syarat) {
        List<Pemilik> semua = new ArrayList<>();
        kerja.baca("""
                select y.login, l.nama, y.kode from impor_pemilik y join pemegang_jabatan l on l.id = y.pemegang_id
                where %s order by y.baris""".formatted(syarat), b -> semua.add(new Pemilik(b.getString(1), b.getString(2), b.getString(3))));
        return semua;
    }

    private void buat(List<Pemilik> baru) {
        mesin.tanpaPengguna(() -> {
            for (int awal = 0; awal < baru.size(); awal += SEKALI_TULIS) {
                List<Pemilik> sebagian = baru.subList(awal, Math.min(baru.size(), awal + SEKALI_TULIS));
                perintah.tanya(() -> {
                    sebagian.forEach(satu -> akun.buat(satu.login(), satu.nama(), Accounts.sandiAcak()));
                    return sebagian.size();
                });
            }
        });
    }

    /** As {@link AkunOrangService#beri} does for one; whose login is dead is refused, for nobody here would hear that his tasks lie with it. */
    private void register(KerjaImpor kerja) {
        kerja.ubah("""
                insert into akun_orang (login, orang, diberikan_pada, kunci_terbuka, versi)
                select login, orang, cast(:saat as timestamp with time zone), orang, 0 from impor_pemilik where baru""");
        kerja.ubah("""
                update pemegang_jabatan l set versi = l.versi + 1, akun = (select y.login from impor_pemilik y where y.orang = l.orang)
                where l.digantikan_oleh is null and (l.sampai is null or l.sampai >= :hari)
                  and l.orang in (select y.orang from impor_pemilik y where y.baru)""");
        Set<String> berubah = new HashSet<>();
        kerja.baca("select login from impor_pemilik where baru", b -> berubah.add(b.getString(1)));
        if (!berubah.isEmpty()) {
            peristiwa.publishEvent(new JabatanBerubah(berubah));
        }
    }

    /** @return the logins for which there is one */
    private Set<String> kode(KerjaImpor kerja, LuaranImpor luaran) {
        // Nobody chooses a password, begins a session, or locks an account while its code changes; who never did has no row to be held yet.
        kerja.ubah("insert into sandi_akun (akun, gantian, versi) select y.login, 0, 0 from impor_pemilik y where not exists (select s.akun from "
                + "sandi_akun s where s.akun = y.login)");
        kerja.baca("select s.akun from sandi_akun s where s.akun in (select y.login from impor_pemilik y) order by s.akun for update", b -> { });
        String syarat = TANPA_SANDI.formatted(Kalender.batasMundur(kerja.hari(), parameter.pada(kerja.hari()).masa(MasukService.MASA)));
        List<Pemilik> tanpaSandi = pemilik(kerja, syarat);
        kerja.ubah("update kode_sandi k set kunci_terbuka = null where k.kunci_terbuka in (select y.login from impor_pemilik y where "
                + syarat + ")");
        Duration umur = parameter.pada(kerja.hari()).jam(HakKode.UMUR);
        OffsetDateTime pada = OffsetDateTime.ofInstant(kerja.saat(), ZoneOffset.UTC);
        String sampai = Kalender.tulis(kerja.saat().plus(umur));
        List<List<String>> disebut = new ArrayList<>();
        List<Object[]> baris = new ArrayList<>();
        tanpaSandi.forEach(satu -> {
            String kode = KodeAcak.baru();
            disebut.add(List.of(satu.login(), satu.nama(), satu.unit(), kode, sampai));
            baris.add(new Object[] {satu.login(), satu.login(), KodeAcak.sidik(satu.login(), kode), Accounts.SISTEM, PENERBIT,
                "Impor akun bagi " + kerja.lingkup().nama(), pada, pada.plus(umur)});
        });
        for (int awal = 0; awal < baris.size(); awal += SEKALI_TULIS) {
            kerja.masukkan("insert into kode_sandi (id, akun, kunci_terbuka, sidik, oleh, penerbit, dasar, pada, sampai, lepas_faktor) values ("
                    + kerja.idBaru() + ", ?, ?, ?, ?, ?, ?, ?, ?, false)", baris.subList(awal, Math.min(baris.size(), awal + SEKALI_TULIS)));
        }
        luaran.terima(KEPALA, disebut);
        Set<String> berkode = new HashSet<>();
        tanpaSandi.forEach(satu -> berkode.add(satu.login()));
        return berkode;
    }
}
