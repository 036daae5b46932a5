package id.rukun.pemberitahuan;

import org.springframework.data.jpa.repository.JpaRepository;

interface BatasBacaRepository extends JpaRepository<BatasBaca, String> {}
