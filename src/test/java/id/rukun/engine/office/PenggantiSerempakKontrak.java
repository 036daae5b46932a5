package id.rukun.engine.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rukun.jabatan.Jabatan;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Jalan;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.RencanaKelurahan;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Two nodes at the same moment: one takes somebody out of an office, on the other a task begins for which he stays. */
abstract class PenggantiSerempakKontrak {

    @Autowired private Panggung panggung;
    @Autowired private OfficeSync kantor;
    @Autowired private StandIns wakil;
    @Autowired private Kantor nama;
    @Autowired private IdentityService identity;
    @Autowired private TransactionTemplate transaksi;
    @Autowired private JdbcTemplate sql;
    @Autowired private JamRukun jam;

    private KelurahanUji kelurahan;
    private String lurah;
    private String grup;

    @BeforeEach
    void siapkan() {
        kelurahan = panggung.kelurahan(new RencanaKelurahan().kkA(20).kkB(20));
        lurah = kelurahan.akun("lurah");
        new Jalan(panggung, kelurahan, jam.hariIni()).sampaiMusyawarahRt();
        panggung.ubah(e -> List.of("rw01", "sekretaris.rw01").forEach(p -> kelurahan.berakhir(p, jam.hariIni())));
        kantor.sinkronkan(List.of(kelurahan.akun("rw01")));
        grup = nama.grup(Jabatan.KETUA_RW.peran(), kelurahan.rwA);
        assertThat(anggota()).contains(lurah);
    }

    @Test
    @DisplayName("simpul lain mengeluarkan pengganti dan belum selesai: tugas yang berdiri menunggu, lalu memasukkannya kembali")
    void dikeluarkan() {
        simpulLain(() -> identity.deleteMembership(lurah, grup), () -> wakil.pastikan(grup)).join();

        assertThat(anggota()).contains(lurah);
    }

    @Test
    @DisplayName("simpul lain memasukkan pengganti dan belum selesai: penyelarasan menunggu, dan ia tetap")
    void dimasukkan() {
        identity.deleteMembership(lurah, grup);
        simpulLain(() -> identity.createMembership(lurah, grup), () -> kantor.sinkronkan(List.of(lurah))).join();

        assertThat(anggota()).contains(lurah);
    }

    /** What begins here while another node is in the middle of its turn; it waits for its end. */
    private CompletableFuture<Void> simpulLain(Runnable disana, Runnable disini) {
        return transaksi.execute(status -> {
            sql.queryForObject("select kunci from kantor_giliran where kunci = 1 for update", Integer.class);
            disana.run();
            CompletableFuture<Void> menunggu = CompletableFuture.runAsync(disini);
            assertThatThrownBy(() -> menunggu.get(500, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            return menunggu;
        });
    }

    private List<String> anggota() {
        return identity.createUserQuery().memberOfGroup(grup).list().stream().map(orang -> orang.getId()).toList();
    }
}
