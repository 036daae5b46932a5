package id.rukun.prosedur.koordinasi.laporan;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface UnsurLaporanRepository extends JpaRepository<UnsurLaporan, String> {

    List<UnsurLaporan> findByKasusIdOrderByUrutan(String kasusId);

    void deleteByKasusId(String kasusId);
}
