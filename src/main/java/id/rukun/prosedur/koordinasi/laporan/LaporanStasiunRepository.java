package id.rukun.prosedur.koordinasi.laporan;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface LaporanStasiunRepository extends JpaRepository<LaporanStasiun, String> {

    List<LaporanStasiun> findByKasusIdOrderByUrutan(String kasusId);

    void deleteByKasusIdAndKeputusan(String kasusId, KeputusanStasiun keputusan);
}
